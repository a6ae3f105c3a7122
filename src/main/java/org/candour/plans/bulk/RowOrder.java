package org.candour.plans.bulk;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.common.Problem;

/** Problems in the order of the manifest's rows, as somebody goes through it; what belongs to no row comes last. */
final class RowOrder {

    private static final Pattern ROW = Pattern.compile("^manifest\\.csv, row (\\d{1,9})\\b");

    private RowOrder() {}

    static List<Problem> of(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(RowOrder::row)).toList();
    }

    private static int row(Problem problem) {
        Matcher row = ROW.matcher(problem.where());
        return row.find() ? Integer.parseInt(row.group(1)) : Integer.MAX_VALUE;
    }
}
