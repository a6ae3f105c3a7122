package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.figures.reading.Cells.Piece;
import org.candour.figures.reading.Table.Cell;

/** The heads of a table's columns, and which cell of a row stands under which. */
final class Columns {

    private static final Pattern NOT_MONEY = Pattern.compile(
            "(?i)\\b(?:no|number|wte|staff|beds?|people|per cent|chance|patients|places|posts|hours|dates?|starts?|ratio|rating|score|rank|admissions|appointments|likelihood|impact)\\b|%");

    private final List<String> names;
    private final String caption;
    private final String year;
    private final boolean isNumberLast;
    private final String headLabel;

    /** @param isNumberLast whether the last column holds numbers */
    Columns(List<Piece> head, String caption, boolean isNumberLast) {
        boolean isLabelMissing = !head.isEmpty() && head.getFirst().isYear();
        List<String> columns = new ArrayList<>(
                head.stream().skip(isLabelMissing ? 0 : 1).map(Piece::text).toList());
        if (!head.isEmpty() && !isLabelMissing && head.stream().skip(1).allMatch(Piece::isYear)) {
            FinancialYears.in(head.getFirst().text()).forEach(found -> columns.addFirst(found.year()));
        }
        this.names = List.copyOf(columns);
        this.caption = caption;
        this.isNumberLast = isNumberLast;
        this.headLabel = head.isEmpty() || isLabelMissing ? "" : head.getFirst().text();
        List<FinancialYears.Found> years = FinancialYears.in(caption);
        this.year = years.size() == 1 ? years.getFirst().year() : "";
    }

    List<String> names() {
        return names;
    }

    List<Cell> cells(String label, List<Piece> pieces) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int column = column(pieces, i);
            String name = column < 0 ? "" : names.get(column);
            cells.add(cell(label, pieces.get(i), name));
        }
        return cells;
    }

    private Cell cell(String label, Piece piece, String name) {
        List<FinancialYears.Found> own = FinancialYears.in(name);
        List<FinancialYears.Found> rows = FinancialYears.in(label);
        String cellYear = own.size() == 1
                ? own.getFirst().year()
                : rows.size() == 1
                        ? rows.getFirst().year()
                        : names.stream().anyMatch(n -> !FinancialYears.in(n).isEmpty()) ? "" : year;
        return new Cell(piece.text(), CellAmounts.of(piece, scale(name), name), name, cellYear);
    }

    private Scale scale(String name) {
        Scale own = Scale.in(name);
        boolean mayBeOther = name.isEmpty()
                ? names.stream().anyMatch(any -> NOT_MONEY.matcher(any).find())
                : NOT_MONEY.matcher(name).find();
        if (own != Scale.NONE || mayBeOther) {
            return own;
        }
        Scale all = Scale.in(caption) == Scale.NONE ? Scale.in(headLabel) : Scale.in(caption);
        return all == Scale.NONE && isOnlyScale()
                ? names.stream()
                        .map(Scale::in)
                        .filter(scale -> scale != Scale.NONE)
                        .findFirst()
                        .orElse(Scale.NONE)
                : all;
    }

    /** "2017/18 | 2018/19 | 2020/21 £m": the only column that names it speaks for those of the other years. */
    private boolean isOnlyScale() {
        return names.stream().filter(name -> Scale.in(name) != Scale.NONE).count() == 1
                && names.stream()
                                .filter(name -> FinancialYears.in(name).isEmpty())
                                .count()
                        <= 1;
    }

    /** By place where nothing is missing; a single number by being last; the rest cannot be told. */
    private int column(List<Piece> pieces, int at) {
        if (pieces.size() == names.size()) {
            return at;
        }
        long numbers = pieces.stream().filter(piece -> piece.isNumber()).count();
        long years = names.stream()
                .filter(name -> !FinancialYears.in(name).isEmpty())
                .count();
        if (numbers == years && numbers == pieces.size() && years > 1) {
            return yearColumn(at);
        }
        List<String> scaled =
                names.stream().filter(name -> Scale.in(name) != Scale.NONE).toList();
        if (scaled.size() == 1 && numbers == 1 && pieces.get(at).isNumber()) {
            return names.indexOf(scaled.getFirst());
        }
        return pieces.size() == 1 && isNumberLast && pieces.getFirst().isNumber() ? names.size() - 1 : -1;
    }

    private int yearColumn(int at) {
        int seen = -1;
        for (int i = 0; i < names.size(); i++) {
            seen += FinancialYears.in(names.get(i)).isEmpty() ? 0 : 1;
            if (seen == at) {
                return i;
            }
        }
        return -1;
    }
}
