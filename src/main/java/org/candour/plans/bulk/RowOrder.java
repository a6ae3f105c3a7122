package org.candour.plans.bulk;

import java.util.Comparator;
import java.util.List;
import org.candour.common.Problem;

/** Problems in the order of the manifest's rows, as somebody goes through it; what belongs to no row comes last. */
final class RowOrder {

    private RowOrder() {}

    static List<Problem> of(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(RowOrder::row)).toList();
    }

    private static int row(Problem problem) {
        int row = ProblemPlace.of(problem).row();
        return row == 0 ? Integer.MAX_VALUE : row;
    }
}
