package org.candour.accounts;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;

/** What the invariants of all rooms say now, in text for a terminal. */
record InvariantReport(boolean holds, String text) {

    static InvariantReport of(List<Invariant> invariants) {
        StringBuilder text = new StringBuilder();
        boolean holds = true;
        for (Invariant invariant : invariants) {
            List<Problem> violations = invariant.violations();
            text.append(violations.isEmpty() ? "holds   " : "BROKEN  ")
                    .append(invariant.title())
                    .append('\n');
            violations.forEach(
                    violation -> text.append("        ").append(violation).append('\n'));
            holds &= violations.isEmpty();
        }
        return new InvariantReport(holds, text.toString());
    }
}
