package org.candour.finance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** A figure as columns of a row. */
final class FigureColumns {

    static final String NAMES =
            "footprint, organisation, measure, financial_year, amount_text, amount, unit, basis, stf,"
                    + " qualifier, preferred, response, note, source, url, offset_kind, offset_receiver, offset_repayable";

    static final int COUNT = 18;

    private FigureColumns() {}

    /** In the order of {@link #NAMES}. */
    static List<@Nullable Object> cells(Figure f) {
        OffsetTerms offset = f.offset();
        BigDecimal value = f.value();
        @Nullable
        Object[] cells = {
            f.footprint(),
            f.organisation(),
            f.measure(),
            f.year(),
            value == null ? null : value.toPlainString(),
            value,
            f.unit(),
            f.basis(),
            f.stf(),
            f.qualifier(),
            f.preferred(),
            f.response(),
            f.note(),
            f.source(),
            f.url(),
            offset == null ? null : offset.kind(),
            offset == null ? null : offset.receiver(),
            offset == null ? null : offset.repayable()
        };
        return Arrays.asList(cells);
    }

    static Figure read(ResultSet row) throws SQLException {
        String digits = row.getString("amount_text");
        return new Figure(
                new RoundId(row.getString("round")),
                row.getString("footprint"),
                row.getString("organisation"),
                row.getString("measure"),
                row.getString("financial_year"),
                digits == null ? null : new BigDecimal(digits),
                row.getString("unit"),
                row.getString("basis"),
                row.getString("stf"),
                row.getString("qualifier"),
                row.getBoolean("preferred"),
                row.getString("response"),
                row.getString("note"),
                row.getString("source"),
                row.getString("url"),
                offset(row));
    }

    private static @Nullable OffsetTerms offset(ResultSet row) throws SQLException {
        String kind = row.getString("offset_kind");
        return kind == null
                ? null
                : new OffsetTerms(kind, row.getString("offset_receiver"), row.getString("offset_repayable"));
    }
}
