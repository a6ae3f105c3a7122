package org.candour.silences.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.Test;

class RegisterLineTests {

    private static final RoundId ROUND = new RoundId("made-2016");

    @Test
    void theColumnsAddUpToThePlansAskedAndDoubtfulMentionsStandAside() {
        List<Row> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            rows.add(row(verdict, true));
            rows.add(row(verdict, false));
        }
        SilenceMatrix matrix = new SilenceMatrix(List.of(issue()), rows, true);

        RegisterLine line = RegisterLine.of(List.of(issue()), List.of(), matrix).getFirst();

        assertThat(line.silent() + line.toCheck() + line.passing() + line.discussed() + line.unknown())
                .isEqualTo(matrix.asked("births"));
        assertThat(line.toCheck()).isEqualTo(1);
        assertThat(line.doubtful()).isEqualTo(2);
    }

    private static Row row(Verdict verdict, boolean toCheck) {
        PlanVersion version = new PlanVersion(new PlanVersionId(UUID.randomUUID()), ROUND, "X1", "Plan", null, true);
        return new Row(
                version, Coverage.NONE, Map.of("births", new Cell(verdict, "", toCheck, Counts.none("births", 1))));
    }

    private static Issue issue() {
        List<String> none = List.of();
        return new Issue(
                ROUND, "births", 1, "Births", "?", "", "", none, List.of(), none, none, none, none, true, false);
    }
}
