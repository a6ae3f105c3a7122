package org.candour.finance;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No figure was overwritten or lost between its revisions. */
@Component
class RevisionsAreWhole implements Invariant {

    private static final String REMEDY = "Restore the database from a backup made before.";

    private final JdbcClient jdbc;

    RevisionsAreWhole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Every figure has its revisions from the first to the newest, each followed by the next.";
    }

    @Override
    public List<Problem> violations() {
        return jdbc.sql("""
                        select round, series from finance_revision
                        group by round, series
                        having count(*) <> max(revision) or min(revision) <> 1
                            or sum(case when superseded_by is null then 1 else 0 end) <> 1
                            or sum(case when superseded_by <> revision + 1 then 1 else 0 end) > 0
                        union
                        select r.round, r.series from finance_revision r
                        left join finance_recording c on c.round = r.round and c.number = r.recording
                        where c.number is null""")
                .query((row, number) -> new Problem(
                        "Figure " + row.getInt("series") + " of round " + row.getString("round"),
                        "A revision of it is missing, or two claim to be the newest.",
                        REMEDY))
                .list();
    }
}
