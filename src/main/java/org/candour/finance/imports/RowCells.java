package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.finance.sheets.Cell;
import org.candour.finance.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** One row asked field by field; what is wrong goes to the troubles, and null comes back. */
final class RowCells {

    private static final BigDecimal IMPLAUSIBLE = new BigDecimal("1000000");
    private static final BigDecimal FAR_BELOW = IMPLAUSIBLE.negate();
    private static final Pattern GAPS = Pattern.compile("[\\s_]+");
    private final SheetRow row;
    private final Columns columns;
    private final SheetUnits units;
    private final Troubles troubles;

    RowCells(SheetRow row, Columns columns, SheetUnits units, Troubles troubles) {
        this.row = row;
        this.columns = columns;
        this.units = units;
        this.troubles = troubles;
    }

    int number() {
        return row.number();
    }

    Columns columns() {
        return columns;
    }

    Cell cell(Field field) {
        Columns.Column column = columns.of(field);
        return column == null ? Cell.BLANK : row.cell(column.number());
    }

    /** The text, blank when there is none. */
    String text(Field field) {
        Cell cell = cell(field);
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            refuseKind(field, cell);
            return "";
        }
        return Codes.trimmed(cell.text());
    }

    void problem(Field field, String what, String remedy) {
        Columns.Column column = columns.of(field);
        troubles.problem(row.number(), column == null ? field.label() : column.label(), what, remedy);
    }

    void notice(Field field, String what, String remedy) {
        Columns.Column column = columns.of(field);
        troubles.notice(row.number(), column == null ? field.label() : column.label(), what, remedy);
    }

    @Nullable
    String code(Field field, Codes codes, String name, Codes all) {
        String text = text(field);
        if (text.isEmpty() || (!field.required() && AmountText.isMissing(text))) {
            if (field.required()) {
                problem(field, "It is blank.", "Every row needs a code here.");
            }
            return null;
        }
        String known = codes.known(text);
        if (known == null) {
            String elsewhere = all.known(text);
            problem(
                    field,
                    "“" + shortened(text) + "” is not a code "
                            + (elsewhere == null ? "of this round." : "that this column is about."),
                    elsewhere == null
                            ? codes.remedy(text, name)
                            : "It is that of " + all.names().get(elsewhere) + ". Choose another kind of table for it.");
        }
        return known;
    }

    /** One of the field's words; blank when it says nothing. */
    String word(Field field) {
        String text = text(field);
        if (text.isEmpty() && !field.required()) {
            return "";
        }
        text = GAPS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String said = OtherWords.usual(text);
        String answered = field.words().contains("refused")
                ? Map.of("yes", "accepted", "no", "refused").getOrDefault(said, said)
                : said;
        String word = field.words().contains(answered.replace(' ', '-')) ? answered.replace(' ', '-') : answered;
        if (word.isEmpty() ? field.required() : !field.words().contains(word)) {
            problem(
                    field,
                    word.isEmpty() ? "It is blank." : "“" + shortened(text) + "” is not known.",
                    "Write one of: " + String.join(", ", field.words()) + ".");
            return "";
        }
        return word;
    }

    @Nullable
    String year(Field field, String otherwise) {
        Cell cell = cell(field);
        if (cell.kind() == Cell.Kind.DATE) {
            problem(
                    field,
                    "The spreadsheet has made a date of it.",
                    "Format the cell as text and write it like 2016/17.");
            return null;
        }
        String text = text(field);
        String said = text.isEmpty() ? otherwise : text;
        if (field.type() == Field.Type.PERIOD && said.equalsIgnoreCase("plan")) {
            return "plan";
        }
        if (said.isEmpty()) {
            problem(field, "No year is given.", "Write it like 2016/17, or choose one year for the whole file.");
            return null;
        }
        YearText.Year year = YearText.read(said);
        if (!year.isGood()) {
            problem(field, year.what(), year.remedy());
            return null;
        }
        return year.year();
    }

    /** In £ million, or in per cent; null when there is none, or none to be sure of. */
    @Nullable
    BigDecimal number(Field field) {
        Cell cell = cell(field);
        return switch (cell.kind()) {
            case BLANK -> null;
            case NUMBER, PERCENT -> typed(field, cell);
            case TEXT -> written(field, AmountText.read(cell.text()));
            default -> {
                refuseKind(field, cell);
                yield null;
            }
        };
    }

    private @Nullable BigDecimal typed(Field field, Cell cell) {
        boolean percent = cell.kind() == Cell.Kind.PERCENT;
        BigDecimal number = new BigDecimal(cell.text());
        if (number.scale() > 9) {
            number = number.setScale(9, java.math.RoundingMode.HALF_EVEN); // what floating numbers leave behind
        }
        return written(field, new Parsed.Number(number, percent ? Scale.PERCENT : Scale.NONE, Decimals.EITHER));
    }

    private @Nullable BigDecimal written(Field field, Parsed parsed) {
        return switch (parsed) {
            case Parsed.Missing missing -> null;
            case Parsed.Bad bad -> {
                problem(field, bad.what(), bad.remedy());
                yield null;
            }
            case Parsed.Number number -> inStyle(field, number);
            case Parsed.Ambiguous either -> chosen(field, either);
        };
    }

    private @Nullable BigDecimal inStyle(Field field, Parsed.Number number) {
        Decimals style = units.decimals();
        if (number.shows() != Decimals.EITHER && style != Decimals.EITHER && number.shows() != style) {
            problem(
                    field,
                    "“" + shortened(cell(field).text()) + "” parts decimals otherwise than the rest of the file.",
                    style == Decimals.POINT ? "Write decimals with a point." : "Write decimals with a comma.");
            return null;
        }
        return inUnit(field, number);
    }

    private @Nullable BigDecimal chosen(Field field, Parsed.Ambiguous either) {
        return switch (units.decimals()) {
            case POINT -> inUnit(field, either.point());
            case COMMA -> inUnit(field, either.comma());
            case EITHER -> {
                problem(
                        field,
                        "“" + shortened(cell(field).text()) + "” may be "
                                + either.point().number().toPlainString() + " or "
                                + either.comma().number().toPlainString() + ".",
                        "Say whether the file writes decimals with a point or a comma.");
                yield null;
            }
        };
    }

    private @Nullable BigDecimal inUnit(Field field, Parsed.Number number) {
        Columns.Column column = columns.of(field);
        if (column == null) {
            return null;
        }
        Scale scale = units.of(field, column, number.scale(), this);
        if (scale == Scale.NONE) {
            return null;
        }
        BigDecimal value = scale.inMillions(number.number());
        if (value.compareTo(IMPLAUSIBLE) > 0 || value.compareTo(FAR_BELOW) < 0 || value.scale() > 9) {
            problem(
                    field,
                    "It comes to " + shortened(value.toPlainString()) + (scale == Scale.PERCENT ? " %." : " £m."),
                    "Nobody has that much, or so exactly: look at the unit.");
            return null;
        }
        Boolean turned = units.isTurned(field, column, this);
        return turned == null ? null : turned ? value.negate() : value;
    }

    private void refuseKind(Field field, Cell cell) {
        switch (cell.kind()) {
            case FORMULA ->
                problem(
                        field,
                        "It holds a formula whose kept result “" + shortened(cell.text()) + "” could not be confirmed.",
                        "Copy the column and paste it as values, then look whether the values are right.");
            case ERROR ->
                problem(field, "It holds “" + shortened(cell.text()) + "”.", "Write a number, or leave it blank.");
            case DATE -> problem(field, "It is formatted as a date.", "Format the cell as a number and write it anew.");
            case SCALED ->
                problem(
                        field,
                        "Its format shows thousands or millions of the number kept, which is " + shortened(cell.text())
                                + ".",
                        "Take that format away, so that what is shown is what is kept.");
            default ->
                problem(field, "It holds “" + shortened(cell.text()) + "”.", "Write a number, or leave it blank.");
        }
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
