package org.candour.search.question.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.candour.search.question.Unsearchable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueTermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "midwi*",
                "stroke~",
                "stroke OR HASU",
                "stroke AND unit",
                "NOT stroke",
                "-stroke",
                "stroke NEAR/10",
                "NEAR/3",
                "NEAR stroke",
                "role:annex stroke",
                "title:stroke",
                "\"unbalanced",
                "stroke^9",
                "[a TO z]",
                "/(a+)+$/"
            })
    void whatBelongsToQuestionsIsNeverTakenForWordsThatNoPlanHas(String term) {
        assertThatThrownBy(() -> IssueTerms.of(term)).isInstanceOf(Unsearchable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stroke",
                "\"hyper-acute stroke\"",
                "A&E",
                "maternity | obstetric NEAR/8 closure",
                "stroke NEAR unit",
                "7-day services",
                "1:1 care",
                "mental health (adult)",
                "trust's deficit",
                "£22bn",
                "not for resuscitation"
            })
    void wordsPhrasesAndPairsAreTerms(String term) {
        assertThat(IssueTerms.of(term)).isNotNull();
    }
}
