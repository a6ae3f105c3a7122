package org.candour.finance.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.finance.sheets.Cell;
import org.candour.finance.sheets.SheetListener;
import org.candour.finance.sheets.SheetRow;

/** A first look through a file: which headings it has, some of what stands under them, and how it writes decimals. */
public final class Survey implements SheetListener {

    private static final int HEADER_WITHIN = 60;
    private static final int SAMPLES = 3;
    private static final int LEAST_HEADINGS = 3;

    /**
     * The table of one sheet.
     *
     * @param samples the first rows under the headings
     */
    public record Head(String sheet, int row, List<String> headings, List<SheetRow> samples) {

        /** What stands under a heading, to know it by. */
        public List<String> examples(int column) {
            return samples.stream()
                    .map(sample -> sample.cell(column).text())
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    private final ImportKind kind;
    private Map<String, String> mapping;
    private final List<Head> heads = new ArrayList<>();
    private final Set<Decimals> shown = EnumSet.noneOf(Decimals.class);
    private final List<SheetRow> first = new ArrayList<>();
    private String sheet = "";
    private boolean known;
    private boolean reading;

    Survey(ImportKind kind, Map<String, String> mapping) {
        this.kind = kind;
        this.mapping = mapping;
    }

    @Override
    public void sheet(String name, boolean hidden, List<Integer> hiddenColumns) {
        end();
        sheet = name;
        reading = !hidden;
    }

    @Override
    public void row(SheetRow row) {
        if (shown.size() < 2) {
            row.cells().forEach(this::look);
        }
        if (first.size() < HEADER_WITHIN) {
            first.add(row);
        }
    }

    /** Every text of the file comes by here, so the cheapest questions are first. */
    private void look(Cell cell) {
        String text = cell.text();
        if (cell.kind() != Cell.Kind.TEXT || (text.indexOf('.') < 0 && text.indexOf(',') < 0)) {
            return;
        }
        char start = text.charAt(0);
        boolean numberLike = start < 0x80 ? !Character.isLetter(start) : !Character.isAlphabetic(start);
        if (numberLike
                && AmountText.read(cell.text()) instanceof Parsed.Number number
                && number.shows() != Decimals.EITHER) {
            shown.add(number.shows());
        }
    }

    /** The sheet's head is the row with known headings, or else the first that looks like one. */
    private void end() {
        if (reading && !first.isEmpty()) {
            int at = headerAt();
            if (at >= 0) {
                SheetRow row = first.get(at);
                heads.add(new Head(
                        sheet,
                        row.number(),
                        row.cells().stream().map(Cell::text).toList(),
                        List.copyOf(first.subList(at + 1, Math.min(first.size(), at + 1 + SAMPLES)))));
            }
        }
        first.clear();
        reading = false;
    }

    private int headerAt() {
        for (int i = 0; i < first.size(); i++) {
            if (Columns.of(first.get(i), kind, mapping, new Troubles()) != null) {
                known = true;
                return i;
            }
        }
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).cells().stream()
                            .filter(c -> c.kind() == Cell.Kind.TEXT)
                            .count()
                    >= LEAST_HEADINGS) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    @Override
    public void note(String what) {}

    /** The same look with what headings stand for. */
    Survey with(Map<String, String> known) {
        mapping = Map.copyOf(known);
        return this;
    }

    Survey done() {
        end();
        return this;
    }

    public List<Head> heads() {
        return List.copyOf(heads);
    }

    /** How the file writes decimals; EITHER when no number tells, or numbers tell different things. */
    Decimals decimals() {
        return shown.size() == 1 ? shown.iterator().next() : Decimals.EITHER;
    }

    boolean isMixed() {
        return shown.size() > 1;
    }

    /** Whether some sheet has headings that are known for this kind of table. */
    public boolean isKnown() {
        return known;
    }

    /** The field that a heading stands for already, or empty. */
    public String fieldOf(String heading) {
        Field field = Columns.field(kind, mapping, heading);
        return field == null ? "" : field.id();
    }

    /** A name for files with these headings. */
    public String signature() {
        return Headings.signature(
                heads.stream().flatMap(head -> head.headings().stream()).toList());
    }
}
