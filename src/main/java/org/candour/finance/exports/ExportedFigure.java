package org.candour.finance.exports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.candour.finance.Figure;
import org.candour.finance.OffsetTerms;
import org.jspecify.annotations.Nullable;

/** A figure as a row of an export; an import reads the same columns back. */
public final class ExportedFigure {

    /** The columns in their order. */
    public static final List<String> COLUMNS = List.of(
            "footprint",
            "organisation",
            "measure",
            "year",
            "value",
            "unit",
            "basis",
            "stf",
            "qualifier",
            "preferred",
            "response",
            "offset_kind",
            "receiver",
            "repayable",
            "note",
            "source",
            "url");

    /** Where the number stands among the columns. */
    static final int VALUE = COLUMNS.indexOf("value");

    private ExportedFigure() {}

    /** Its cells as plain text, not yet made harmless; empty where there is nothing. */
    static List<String> cells(Figure f) {
        OffsetTerms offset = f.offset();
        return Arrays.asList(
                f.footprint(),
                orEmpty(f.organisation()),
                f.measure(),
                f.year(),
                digits(f.value()),
                f.unit(),
                f.basis(),
                f.stf(),
                f.qualifier(),
                f.preferred() ? "1" : "0",
                f.response(),
                offset == null ? "" : offset.kind(),
                offset == null ? "" : orEmpty(offset.receiver()),
                offset == null ? "" : offset.repayable(),
                f.note(),
                f.source(),
                f.url());
    }

    private static String digits(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
