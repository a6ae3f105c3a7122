package org.candour.finance.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.finance.sheets.Cell;
import org.candour.finance.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a sheet holds what.
 *
 * @param exact whether every heading is one of our template's, letter by letter
 * @param width how many cells there are up to the last heading
 */
record Columns(int headerRow, Map<Field, Column> fields, List<Column> unread, boolean exact, int width) {

    /** A column with its heading. */
    record Column(int number, String heading, Set<Scale> units, SignWords sign) {

        /** "C (Control total)". */
        String label() {
            String shown = heading.length() > 60 ? heading.substring(0, 60) + "…" : heading;
            return SheetRow.letters(number) + (shown.isBlank() ? "" : " (" + shown.strip() + ")");
        }
    }

    @Nullable
    Column of(Field field) {
        return fields.get(field);
    }

    /** Whether a row holds nothing in any column that is read. */
    boolean areBlank(SheetRow row) {
        for (Column column : fields.values()) {
            if (!row.cell(column.number()).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row is the header once more. */
    boolean areIn(SheetRow row) {
        for (Column column : fields.values()) {
            if (!row.cell(column.number()).text().equals(column.heading())) {
                return false;
            }
        }
        return true;
    }

    /** Takes a row for the header when it names a field that every row needs and at least one more. */
    static @Nullable Columns of(SheetRow row, ImportKind kind, Map<String, String> mapping, Troubles troubles) {
        Map<Field, Column> found = new LinkedHashMap<>();
        List<Column> unread = new ArrayList<>();
        List<Runnable> doubles = new ArrayList<>();
        boolean exact = true;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cell(i);
            Column column = new Column(i, cell.text(), Scale.named(cell.text()), SignWords.of(cell.text()));
            Field field = cell.isBlank() ? null : field(kind, mapping, cell.text());
            exact &= cell.isBlank()
                    || (field != null && field.label().equals(cell.text().strip()));
            Column earlier = field == null ? null : found.putIfAbsent(field, column);
            if (earlier != null) {
                doubles.add(() -> troubles.problem(
                        row.number(),
                        column.label(),
                        "It stands for the same thing as column " + earlier.label() + ".",
                        "Leave one of them, or say what each is."));
            } else if (field == null && !cell.isBlank()) {
                unread.add(column);
            }
        }
        boolean header = found.size() >= 2 && found.keySet().stream().anyMatch(Field::required);
        if (!header) {
            return null;
        }
        doubles.forEach(Runnable::run);
        return new Columns(row.number(), found, unread, exact && doubles.isEmpty(), row.width());
    }

    /** What a heading stands for: as a person chose, else as our templates or well-known other words have it. */
    static @Nullable Field field(ImportKind kind, Map<String, String> mapping, String heading) {
        String plain = Headings.plain(heading);
        String chosen = mapping.get(plain);
        if (chosen != null) {
            return kind.fields().stream()
                    .filter(field -> field.id().equals(chosen))
                    .findFirst()
                    .orElse(null);
        }
        return kind.fields().stream()
                .filter(field -> Headings.plain(field.label()).equals(plain)
                        || field.aliases().contains(plain))
                .findFirst()
                .orElse(null);
    }
}
