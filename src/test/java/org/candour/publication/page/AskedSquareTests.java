package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.plans.PlanVersion;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.Test;

class AskedSquareTests {

    private static final PlanVersion PLAN =
            new PlanVersion(Made.version("X1"), Made.ROUND.id(), "X1", "Published", LocalDate.of(2016, 12, 1), true);

    @Test
    void aFindingOnAnotherEditionOfTheIssueConfirmsNothing() {
        SilenceMatrix silent = MadeSquares.matrix(
                MadeSquares.issue(), MadeSquares.row(PLAN, Verdict.NOT_MENTIONED, "Nowhere.", false));

        assertThat(squares(silent, 1)).extracting(AskedSquare::isConfirmed).containsExactly(true);
        assertThat(squares(silent, 2)).extracting(AskedSquare::isConfirmed).containsExactly(false);
        assertThat(squares(silent, 2)).extracting(AskedSquare::words).containsExactly("Not mentioned");
    }

    @Test
    void anIssueThatIsNotAskedOfThePlanStandsNotBesideIt() {
        SilenceMatrix local = MadeSquares.matrix(
                MadeSquares.issue("X2"), MadeSquares.row(PLAN, Verdict.NOT_APPLICABLE, "Not asked.", false));

        assertThat(squares(local, 1)).isEmpty();
    }

    private static List<AskedSquare> squares(SilenceMatrix matrix, int edition) {
        Map<String, List<AskedSquare>> squares =
                AskedSquare.of(matrix, "/rounds/made", MadeSquares.confirming(PLAN, edition));
        return squares.getOrDefault(PLAN.id().toString(), List.of());
    }
}
