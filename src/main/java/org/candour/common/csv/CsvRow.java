package org.candour.common.csv;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.candour.common.Findings;
import org.jspecify.annotations.Nullable;

/** One row of a table. Every reading checks; what is wrong goes to the findings and a harmless value comes back. */
public final class CsvRow {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final String file;
    private final int number;
    private final Map<String, String> cells;
    private final Findings findings;

    CsvRow(String file, int number, Map<String, String> cells, Findings findings) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.findings = findings;
    }

    /** The cell exactly as it stands; blank is empty. */
    public String text(String column) {
        return Objects.requireNonNull(cells.get(column), () -> "No column " + column + " in " + file);
    }

    /** The cell, which must not be blank nor longer than the limit. */
    public String required(String column, int limit) {
        String value = text(column);
        if (value.isBlank()) {
            problem(column, "It is blank.", "It must be filled in.");
        } else if (value.length() > limit) {
            problem(column, "It has " + value.length() + " characters.", "At most " + limit + " are kept.");
        }
        return value;
    }

    /** The cell, which must be one of the words. */
    public String oneOf(String column, Collection<String> words) {
        String value = text(column);
        if (!words.contains(value)) {
            String known = String.join(
                    ", ", words.stream().map(w -> w.isEmpty() ? "blank" : w).toList());
            problem(column, "“" + value + "” is not known.", "It must be one of: " + known + ".");
        }
        return value;
    }

    /** The cell, which must have the form. */
    public String matching(String column, Pattern form, String remedy) {
        String value = text(column);
        if (!form.matcher(value).matches()) {
            problem(column, "“" + value + "” does not fit.", remedy);
        }
        return value;
    }

    /** A whole number, or null when blank. */
    public @Nullable Integer integer(String column) {
        BigDecimal value = decimal(column);
        if (value == null) {
            return null;
        }
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            problem(column, "“" + text(column) + "” is not a whole number.", "It must be like 912400.");
            return null;
        }
    }

    /** A decimal with every digit the cell has, or null when blank. */
    public @Nullable BigDecimal decimal(String column) {
        String value = text(column);
        if (value.isBlank()) {
            return null;
        }
        if (!DECIMAL.matcher(value).matches()) {
            problem(column, "“" + value + "” is not a number.", "It must be like -48.198, with a point and no commas.");
            return null;
        }
        return new BigDecimal(value);
    }

    /** Notes a problem of this row that only its reader can see. */
    public void problem(String column, String what, String remedy) {
        findings.add(file + ", row " + number + ", column " + column, what, remedy);
    }
}
