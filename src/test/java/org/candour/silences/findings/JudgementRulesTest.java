package org.candour.silences.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.candour.silences.Counts;
import org.candour.silences.Judgement;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1, The machine found 1 sentence. Why does it not count?",
        "2, The machine found 2 sentences. Why do they not count?"
    })
    void aMentionIsCalledNoneForAReasonOnly(int sentences, String asked) {
        VerdictEvidence evidence = mock();
        when(evidence.cell())
                .thenReturn(new Cell(
                        Verdict.DISCUSSED,
                        "Because.",
                        true,
                        new Counts("stroke", 1, sentences, 0, 0, 0, 0, 0, 0, 0, 0, sentences, 0)));
        assertThat(JudgementRules.reasonNeeded(Judgement.CONFIRMED_UNMENTIONED, evidence, null))
                .isEqualTo(asked);
    }

    @Test
    void aSilenceThatTheMachineDoubtsIsConfirmedForAReasonOnly() {
        VerdictEvidence evidence = mock();
        when(evidence.cell()).thenReturn(silent(true));
        assertThat(JudgementRules.reasonNeeded(Judgement.CONFIRMED_UNMENTIONED, evidence, null))
                .isEqualTo("The machine asks a person to look before this is believed: Perhaps in other words."
                        + " What did you find?");
        assertThat(JudgementRules.reasonNeeded(Judgement.ADDRESSED, evidence, null))
                .isEmpty();

        when(evidence.cell()).thenReturn(silent(false));
        assertThat(JudgementRules.reasonNeeded(Judgement.CONFIRMED_UNMENTIONED, evidence, null))
                .isEmpty();
    }

    private static Cell silent(boolean toCheck) {
        return new Cell(
                Verdict.NOT_MENTIONED,
                "Perhaps in other words.",
                toCheck,
                new Counts("stroke", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
