package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.rounds.RoundId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameQuestionTests {

    private static final Issue ISSUE = new Issue(
            new RoundId("made"),
            "ae",
            1,
            "Emergency care",
            "Does it say where?",
            "It matters.",
            "",
            List.of(),
            List.of(List.of("A&E", "emergency department"), List.of("ED")),
            List.of("casualty"),
            List.of(),
            List.of(),
            List.of(),
            true,
            false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A&E",
                "Emergency  Department",
                "“emergency department”",
                "\"A&E\" OR ED",
                "emergency care",
                "emergency departments",
                "Emergency-department"
            })
    void whoeverSearchesForATermOrTheTitleAsksTheSame(String question) {
        assertThat(ISSUE.isAskedBy(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " OR ",
                "ed",
                "emergency",
                "A&E OR stroke",
                "A&E AND ED",
                "casualty",
                "A&E -ED",
                "department",
                "emergency depart*",
                "emergency department*",
                "emergency -department",
                "emergency AND department"
            })
    void whoeverSearchesForSomethingElseDoesNot(String question) {
        assertThat(ISSUE.isAskedBy(question)).isFalse();
    }
}
