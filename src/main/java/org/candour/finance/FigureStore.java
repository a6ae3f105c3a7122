package org.candour.finance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps figures with the digits of their source. */
@Repository
class FigureStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FigureStore(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean isLoaded(RoundId round) {
        return jdbc.sql("select count(*) from finance_pack where round = :round")
                        .param("round", round.slug())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void store(RoundId round, List<FigureRows.Row> rows) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into finance_pack (round, loaded_at) values (?, ?)")
                    .params(round.slug(), OffsetDateTime.now(clock))
                    .update();
            for (int position = 0; position < rows.size(); position++) {
                store(position, rows.get(position));
            }
        });
    }

    private void store(int position, FigureRows.Row row) {
        Figure f = row.figure();
        jdbc.sql("""
                insert into finance_figure (round, position, footprint, organisation, measure, financial_year,
                    amount_text, amount, unit, basis, stf, qualifier, preferred, response, note, source, url)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(cells(
                        f.round().slug(),
                        position,
                        f.footprint(),
                        f.organisation(),
                        f.measure(),
                        f.year(),
                        f.value() == null ? null : row.digits(),
                        f.value(),
                        f.unit(),
                        f.basis(),
                        f.stf(),
                        f.qualifier(),
                        f.preferred(),
                        f.response(),
                        f.note(),
                        f.source(),
                        f.url()))
                .update();
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    List<Figure> figures(RoundId round) {
        return jdbc.sql("select * from finance_figure where round = :round order by position")
                .param("round", round.slug())
                .query(FigureStore::figure)
                .list();
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
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
                row.getString("url"));
    }
}
