package org.candour.finance.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.finance.imports.Columns.Column;
import org.candour.finance.sheets.SheetRow;

/** What is wrong, or worth knowing, with the row of headings alone. */
record HeaderChecks(ImportKind kind, ImportOptions options, Set<Integer> hidden, Troubles troubles) {

    private static final Pattern MEASURE =
            Pattern.compile("\\b(control totals?|outturn|forecast|audited|allocations?|net position|do[- ]nothing gap"
                    + "|capital (requested|asked|requirement)|reliance|income|turnover|surplus|deficit)\\b");
    private static final Pattern BESIDES =
            Pattern.compile("\\b(notes?|comments?|lead|contact|date|status|sources?|basis|name|code|rank)\\b");

    void check(SheetRow row, Columns found) {
        if (row.hidden()) {
            troubles.problem(row.number(), "", "The row with the headings is hidden.", "Show it.");
        }
        missing(row, found);
        found.fields().values().stream()
                .filter(c -> hidden.contains(c.number()))
                .forEach(c ->
                        troubles.problem(row.number(), c.label(), "The column is hidden.", "Show it, or delete it."));
        found.fields().forEach((field, column) -> contradicting(row, field, column));
        found.fields().forEach((field, column) -> turned(row, field, column));
        found.unread().stream()
                .filter(c -> !ImportOptions.IGNORED.equals(options.mapping().get(Headings.plain(c.heading()))))
                .forEach(c -> unread(row, c));
    }

    private void missing(SheetRow row, Columns found) {
        for (Field field : kind.fields()) {
            boolean elsewhere =
                    field.type() == Field.Type.YEAR && !options.year().isBlank();
            if (field.required() && found.of(field) == null && !elsewhere) {
                troubles.problem(
                        row.number(),
                        "",
                        "There is no column “" + field.label() + "”.",
                        "Add it, or say which column it is.");
            }
        }
        if (kind != ImportKind.FIGURES && found.fields().keySet().stream().noneMatch(Field::isNumber)) {
            troubles.problem(row.number(), "", "No column of figures was recognised.", "Say what each column is.");
        }
    }

    private void unread(SheetRow row, Column column) {
        if (mayBeMeant(column)) {
            troubles.problem(
                    row.number(),
                    column.label(),
                    "It looks like a column of figures, but it is not certain of which.",
                    "Say what it is, or that it is not to be read; or use the template's heading, which names basis and"
                            + " STF.");
        } else {
            troubles.notice(
                    row.number(),
                    column.label(),
                    "The heading is not known; the column was not read.",
                    "Say what it is, if it is meant.");
        }
    }

    /** A column of amounts that nobody reads is a loss that nobody sees. */
    private static boolean mayBeMeant(Column column) {
        String heading = column.heading().toLowerCase(Locale.ROOT);
        return !BESIDES.matcher(heading).find()
                && (!column.units().isEmpty() || MEASURE.matcher(heading).find());
    }

    private void turned(SheetRow row, Field field, Column column) {
        if (field.isSigned()
                && (column.sign() == SignWords.TURNED
                        || (column.sign() == SignWords.OPEN && options.deficits() == Deficits.POSITIVE))) {
            troubles.notice(
                    row.number(),
                    column.label(),
                    "Deficits are positive here; every number was taken in with the other sign.",
                    "Look at the changes below.");
        }
    }

    private void contradicting(SheetRow row, Field field, Column column) {
        if (field.type() == Field.Type.AMOUNT && column.units().size() > 1) {
            troubles.problem(row.number(), column.label(), "The heading names two units.", "Name one.");
        } else if (field.type() == Field.Type.AMOUNT
                && options.unit() != Scale.NONE
                && !column.units().isEmpty()
                && !column.units().contains(options.unit())) {
            troubles.notice(
                    row.number(),
                    column.label(),
                    "The heading says " + column.units().iterator().next().sign() + " and the file was said to be in "
                            + options.unit().sign() + "; the heading was followed.",
                    "Look whether that is meant.");
        }
        boolean year = field.type() == Field.Type.YEAR || field.type() == Field.Type.PERIOD;
        if (year && !options.year().isBlank()) {
            troubles.notice(
                    row.number(),
                    column.label(),
                    "A year was said for the whole file; it was followed only where this column is blank.",
                    "Look whether that is meant.");
        }
    }
}
