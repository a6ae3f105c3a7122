package org.candour.finance.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.finance.Figure;
import org.candour.finance.sheets.Cell;
import org.candour.finance.sheets.SheetListener;
import org.candour.finance.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** Takes in a table row by row: figures, and every problem. Keeps nothing of a row but its figures. */
final class Intake implements SheetListener {

    private static final int HEADER_WITHIN = 60;
    private static final String LIMIT = "At most 1,000,000 figures are taken from one file.";
    private static final int MOST = 1_000_000;

    /** Written between cells where a comma is written before decimals, so our own headings tell nothing of numbers. */
    private static final char COMMAS_LIKELY = ';';

    private final ImportKind kind;
    private final ImportOptions options;
    private final Decimals shown;
    private final RowMaker maker;
    private final RowForm form;
    private final Troubles troubles = new Troubles();
    private final List<Figure> figures = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();

    private String sheet = "";
    private @Nullable Columns columns;
    private SheetUnits units;
    private Totals totals = new Totals();
    private int rows;
    private int before;
    private int sheetsRead;
    private boolean open;
    private char separator;

    /**
     * Begins a table.
     *
     * @param shown how the file's own numbers write decimals, EITHER when they don't tell
     */
    Intake(ImportKind kind, ImportOptions options, Decimals shown, RowMaker maker) {
        this.kind = kind;
        this.options = options;
        this.shown = shown;
        this.maker = maker;
        form = new RowForm(kind == ImportKind.FIGURES);
        units = units(false);
    }

    private SheetUnits units(boolean exact) {
        Decimals decimals = options.decimals() != Decimals.EITHER ? options.decimals() : shown;
        return new SheetUnits(
                exact && decimals == Decimals.EITHER ? Decimals.POINT : decimals, options.unit(), options.deficits());
    }

    @Override
    public void parted(char mark) {
        separator = mark;
    }

    @Override
    public void sheet(String name, boolean isHidden, List<Integer> hiddenColumns) {
        endSheet();
        sheet = name;
        troubles.sheet(name);
        if (isHidden) {
            troubles.notice(0, "", "The sheet is hidden and was not read.", "Show it, if its figures are meant.");
            return;
        }
        open = true;
        columns = null;
        units = units(false);
        totals = new Totals();
        before = 0;
        hidden.clear();
        hidden.addAll(hiddenColumns);
    }

    private void endSheet() {
        if (open && columns == null && before > 0) {
            troubles.notice(
                    0,
                    "",
                    "No headings of this kind of table were found; nothing of the sheet was read.",
                    "Look at the template.");
        }
        open = false;
    }

    @Override
    public void row(SheetRow row) {
        Columns known = columns;
        if (known == null) {
            lookForHeader(row);
        } else if (row.hidden()) {
            troubles.problem(row.number(), "", "The row is hidden.", "Show it, or delete it.");
        } else if (known.areIn(row)) {
            troubles.notice(row.number(), "", "The headings are there again.", "They were passed over.");
        } else {
            take(row, known);
        }
    }

    private void lookForHeader(SheetRow row) {
        before++;
        if (before > HEADER_WITHIN) {
            return;
        }
        Columns found = Columns.of(row, kind, options.mapping(), troubles);
        if (found == null) {
            row.cells().stream().filter(c -> c.kind() == Cell.Kind.TEXT).forEach(c -> title(row, c));
            return;
        }
        columns = found;
        sheetsRead++;
        if (found.exact()
                && separator != COMMAS_LIKELY
                && options.decimals() == Decimals.EITHER
                && shown == Decimals.EITHER) {
            units = units(true);
        }
        new HeaderChecks(kind, options, hidden, troubles).check(row, found);
    }

    private void title(SheetRow row, Cell cell) {
        units.title(cell.text());
        if (kind.fields().stream().anyMatch(Field::isSigned) && SignWords.of(cell.text()) != SignWords.USUAL) {
            troubles.notice(
                    row.number(),
                    "",
                    "“" + RowCells.shortened(cell.text().strip()) + "” speaks of deficits.",
                    "Look whether they are negative in the table: a positive number is taken for a surplus.");
        }
    }

    private void take(SheetRow row, Columns known) {
        if (separator != 0 && row.width() > 0 && !form.fits(row, known, troubles)) {
            rows++;
            return;
        }
        if (known.areBlank(row)) {
            return;
        }
        RowCells cells = new RowCells(row, known, units, troubles);
        if (maker.isTotal(cells)) {
            maker.total(cells, totals, troubles);
            return;
        }
        rows++;
        maker.row(cells, sheet, totals, this::keep);
    }

    private void keep(Figure figure) {
        if (figures.size() < MOST) {
            figures.add(figure);
        } else if (figures.size() == MOST) {
            troubles.problem(0, "", "The file holds too many figures.", LIMIT);
        }
    }

    @Override
    public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        Columns known = columns;
        if (known == null || lastRow < known.headerRow()) {
            return;
        }
        boolean touches =
                known.fields().values().stream().anyMatch(c -> c.number() >= firstColumn && c.number() <= lastColumn);
        if (touches) {
            troubles.problem(
                    firstRow,
                    SheetRow.letters(firstColumn) + " to " + SheetRow.letters(lastColumn),
                    "Cells are merged as far as row " + lastRow + ", so it is not certain what each row says.",
                    "Unmerge them and fill in every cell.");
        }
    }

    @Override
    public void note(String what) {
        troubles.notice(0, "", what, "");
    }

    /** What came of the file. */
    Outcome outcome() {
        endSheet();
        troubles.sheet("");
        if (sheetsRead == 0) {
            troubles.problem(
                    0,
                    "",
                    "No table of this kind was found: no row holds its headings.",
                    "Use the template, or say what each column is.");
        } else if (rows == 0) {
            troubles.problem(0, "", "There is no row under the headings.", "Fill the table in.");
        } else if (figures.isEmpty() && troubles.count() == 0) {
            troubles.problem(
                    0,
                    "",
                    "No figure was found in " + rows + (rows == 1 ? " row." : " rows."),
                    "Fill in the columns of figures.");
        }
        return new Outcome(List.copyOf(figures), rows, troubles.problems(), troubles.count(), troubles.notices());
    }

    /** Figures and problems of a file; with a problem nothing of it is taken in. */
    record Outcome(
            List<Figure> figures, int rows, List<FileProblem> problems, int problemCount, List<FileProblem> notices) {}
}
