package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.finance.Figure;
import org.candour.finance.FigureKey;
import org.candour.finance.OffsetTerms;
import org.candour.finance.exports.HarmlessText;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Reads figures back as they were exported: a row a figure, every column of it, codes and words exactly as ours. */
final class ExportedRows implements RowMaker {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final List<String> UNITS = List.of("GBP m", "percent", "GBP per head", "count", "flag", "text");
    private static final List<String> BASES = List.of("plan", "forecast-outturn", "outturn", "audited", "");

    private final RoundId round;
    private final KnownCodes codes;
    private final Seen seen = new Seen();

    ExportedRows(RoundId round, KnownCodes codes) {
        this.round = round;
        this.codes = codes;
    }

    @Override
    public boolean isTotal(RowCells row) {
        return Totals.isLabel(text(row, "footprint")) || Totals.isLabel(text(row, "organisation"));
    }

    @Override
    public void total(RowCells row, Totals totals, Troubles troubles) {
        row.problem(
                field("footprint"),
                "It looks like a total row.",
                "Leave it away: rows here are of many measures and units.");
    }

    @Override
    public void row(RowCells row, String sheet, Totals totals, Consumer<Figure> into) {
        OffsetTerms offset = offset(row);
        Figure figure = new Figure(
                round,
                code(row, "footprint", codes.allAreas()),
                blankAsNull(code(row, "organisation", codes.organisations())),
                text(row, "measure"),
                text(row, "year"),
                value(row),
                word(row, "unit", UNITS),
                word(row, "basis", BASES),
                word(row, "stf", List.of("including", "excluding", "")),
                text(row, "qualifier"),
                word(row, "preferred", List.of("1", "0")).equals("1"),
                word(row, "response", List.of("accepted", "refused", "")),
                text(row, "note"),
                text(row, "source"),
                text(row, "url"),
                offset);
        String body = figure.organisation() == null ? figure.footprint() : figure.organisation();
        String earlier = seen.before(body, FigureKey.of(figure), sheet, row.number(), 1);
        if (!earlier.isEmpty()) {
            row.problem(
                    field("measure"), "The same figure is also in " + earlier + ".", "Leave the row that is right.");
        }
        into.accept(figure);
    }

    private @Nullable OffsetTerms offset(RowCells row) {
        String kind = word(row, "offset_kind", List.of("neighbour", "top-slice", "rapid-savings", ""));
        String receiver = code(row, "receiver", codes.bodies());
        String repayable = word(row, "repayable", List.of("yes", "no", ""));
        return kind.isEmpty() ? null : new OffsetTerms(kind, blankAsNull(receiver), repayable);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Field field(String name) {
        return ImportKind.FIGURES.field(name);
    }

    private static String text(RowCells row, String name) {
        String trimmed = row.text(field(name));
        return trimmed.isEmpty() ? "" : HarmlessText.back(row.cell(field(name)).text()); // spaces are part of it
    }

    private static String code(RowCells row, String name, Codes known) {
        String text = text(row, name);
        String code = text.isEmpty() ? "" : known.known(text);
        if (code == null) {
            row.problem(
                    field(name),
                    "“" + RowCells.shortened(text) + "” is not a code of this round.",
                    known.remedy(text, ""));
            return "";
        }
        return code;
    }

    private static String word(RowCells row, String name, List<String> words) {
        String text = text(row, name);
        if (!words.contains(text)) {
            row.problem(
                    field(name),
                    "“" + RowCells.shortened(text) + "” is not known.",
                    "Write one of: "
                            + String.join(
                                    ", ",
                                    words.stream().filter(w -> !w.isEmpty()).toList())
                            + (words.contains("") ? ", or nothing." : "."));
            return words.getLast();
        }
        return text;
    }

    private static @Nullable BigDecimal value(RowCells row) {
        String text = text(row, "value");
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            row.problem(
                    field("value"),
                    "“" + RowCells.shortened(text) + "” is not a number as we export it.",
                    "Write it like -48.198.");
            return null;
        }
        return new BigDecimal(text);
    }
}
