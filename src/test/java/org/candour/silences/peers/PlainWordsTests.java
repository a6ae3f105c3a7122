package org.candour.silences.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan may be told to leave out: topics, not the words that all prose is made of. */
class PlainWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"began", "carried", "centre", "fails", "stays", "tried", "nobody", "FT", "miles", "building"})
    void whatProseIsMadeOfIsNoTopic(String word) {
        assertThat(PlainWords.isNoTopic(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dementia",
                "frailty",
                "midwives",
                "cancer",
                "maternity",
                "rehabilitation",
                "digital",
                "housing",
                "ambulance",
                "pharmacists",
                "CAMHS",
                "vacancies",
                "consultation",
                "winter",
                "neighbourhood"
            })
    void whatPlansAreAboutIsATopic(String word) {
        assertThat(PlainWords.isNoTopic(word)).isFalse();
    }
}
