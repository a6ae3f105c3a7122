package org.candour.plans.bulk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.common.Problem;

/**
 * Where in a bulk upload a problem is.
 *
 * @param row of the manifest, as the spreadsheet counts; 0 when it belongs to none
 * @param column of the manifest; empty when it is about none, or about all of the row
 */
public record ProblemPlace(int row, String column) {

    private static final Pattern WHERE =
            Pattern.compile("^manifest\\.csv, row (\\d{1,9})\\b(?:, column ([a-z ]+))?.*", Pattern.CASE_INSENSITIVE);
    private static final int HEADER = 1;

    public static ProblemPlace of(Problem problem) {
        Matcher where = WHERE.matcher(problem.where());
        if (!where.matches()) {
            return new ProblemPlace(0, "");
        }
        String column = where.group(2);
        return new ProblemPlace(Integer.parseInt(where.group(1)), column == null ? "" : column);
    }

    /** Whether it is about the titles of the columns. */
    public boolean isHeader() {
        return row == HEADER;
    }

    /** Whether it is about a row with a file, which can be left out. */
    public boolean isRow() {
        return row > HEADER;
    }
}
