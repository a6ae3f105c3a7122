package org.candour.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    private static List<String> searchedAs(String question) {
        return Readable.of(OtherNames.with(QuestionParser.parse(question)));
    }

    @Test
    void asksForAcronymsOfWhatContainsTheWord() {
        assertThat(searchedAs("stroke")).contains("stroke", "HASU");
    }

    @Test
    void asksForWhatAnAcronymStandsFor() {
        assertThat(searchedAs("HASU")).anyMatch(term -> term.contains("yper-acute stroke unit"));
    }

    @Test
    void asksForTheAcronymOfAPhrase() {
        assertThat(searchedAs("\"child and adolescent mental health services\""))
                .contains("CAMHS");
    }

    @Test
    void leavesAWordAloneThatIsPartOfTooManyNames() {
        assertThat(searchedAs("health")).containsExactly("health");
    }

    @Test
    void leavesOutOnlyWhatWasWritten() {
        assertThat(searchedAs("stroke -stroke").getLast()).isEqualTo("not stroke");
    }
}
