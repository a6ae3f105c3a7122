package org.candour.figures.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.figures.Span;
import org.candour.figures.Unit;
import org.candour.figures.Wording;
import org.candour.figures.reading.Cells.Piece;
import org.jspecify.annotations.Nullable;

/** Reads the number in a cell: brackets and a minus before or after it mean less than nothing. */
final class CellAmounts {

    private static final Pattern PLAIN = Pattern.compile(
            "(?<minus>[−–-])?(?<open>\\()?\\s?(?<sign>[−+-])?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(?<close>\\))?(?<after>-)?[¹²³*†]?");

    private CellAmounts() {}

    static @Nullable Amount of(Piece piece, Scale scale, String column) {
        Matcher plain = PLAIN.matcher(piece.text());
        if (!plain.matches()) {
            return written(piece);
        }
        Unit unit = scale == Scale.NONE ? unit(column) : Unit.POUNDS;
        if (unit == null) {
            return null;
        }
        BigDecimal factor = scale.factor();
        String digits = plain.group("digits");
        BigDecimal value = Scaled.of(digits, null).multiply(factor).stripTrailingZeros();
        BigDecimal step = Scaled.step(digits, null).multiply(factor).stripTrailingZeros();
        int to = piece.from() + piece.text().length();
        return new Amount(
                piece.from(),
                to,
                isLess(plain) ? value.negate() : value,
                null,
                step,
                unit,
                Wording.EXACT,
                Span.NOT_SAID);
    }

    private static boolean isLess(Matcher plain) {
        boolean isBracketed = plain.group("open") != null && plain.group("close") != null;
        String sign = plain.group("sign");
        return isBracketed
                || plain.group("minus") != null
                || plain.group("after") != null
                || sign != null && !sign.equals("+");
    }

    private static @Nullable Unit unit(String column) {
        if (column.matches("(?i).*\\b(?:WTE|FTE)\\b.*")) {
            return Unit.WTE;
        }
        if (column.matches("(?i).*\\bbeds\\b.*")) {
            return Unit.BEDS;
        }
        return column.matches("(?i).*(?:%|per cent).*") ? Unit.PERCENT : null;
    }

    /** A cell that names its own unit, and nothing besides: "£1.2m". */
    private static @Nullable Amount written(Piece piece) {
        List<Amount> amounts = Amounts.in(piece.text());
        if (amounts.size() != 1) {
            return null;
        }
        Amount only = amounts.getFirst();
        boolean isAll = piece.text().length() - (only.to() - only.from()) <= 4;
        return isAll
                ? new Amount(
                        piece.from() + only.from(),
                        piece.from() + only.to(),
                        only.value(),
                        only.upTo(),
                        only.step(),
                        only.unit(),
                        only.wording(),
                        only.span())
                : null;
    }
}
