package org.candour.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads figures and their revisions. */
@Repository
class FigureStore {

    private static final String WITH_RECORDING = """
            select r.*, c.pack, c.recorded_by, c.import_id, c.recorded_at
            from finance_revision r join finance_recording c on c.round = r.round and c.number = r.recording
            where r.round = :round""";

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLoaded(RoundId round) {
        return standing(round) > 0;
    }

    /** How often the round's figures were recorded. */
    long standing(RoundId round) {
        return jdbc.sql("select coalesce(max(number), 0) from finance_recording where round = :round")
                .param("round", round.slug())
                .query(Long.class)
                .single();
    }

    /** SHA-256 of the pack as last brought in. */
    Optional<String> pack(RoundId round) {
        return jdbc.sql("select content from finance_pack where round = :round and content is not null")
                .param("round", round.slug())
                .query((row, number) -> row.getString("content"))
                .optional();
    }

    /** Figures as they are now, in the order they first came. */
    List<Figure> figures(RoundId round) {
        return jdbc.sql("""
                        select * from finance_revision
                        where round = :round and superseded_by is null and withdrawn = false order by series""")
                .param("round", round.slug())
                .query((row, number) -> FigureColumns.read(row))
                .list();
    }

    /** Current figures that are not their first revision. */
    Set<FigureKey> revised(RoundId round) {
        return jdbc.sql("""
                        select * from finance_revision where round = :round and superseded_by is null
                            and withdrawn = false and revision > 1""")
                .param("round", round.slug())
                .query((row, number) -> FigureKey.of(FigureColumns.read(row)))
                .set();
    }

    /** The newest revision of every figure there ever was. */
    List<StandingFigure> newest(RoundId round) {
        return all(
                WITH_RECORDING + " and r.superseded_by is null order by r.series",
                round,
                (row, number) -> new StandingFigure(
                        row.getInt("series"),
                        row.getInt("revision"),
                        row.getBoolean("withdrawn"),
                        row.getBoolean("pack"),
                        FigureColumns.read(row)));
    }

    /** Every revision of the figure that has this key, or had it once. */
    List<FigureRevision> history(FigureKey key) {
        String revisions = WITH_RECORDING + """
                 and r.footprint = :footprint and r.measure = :measure and r.financial_year = :year
                order by r.series, r.revision""";
        Map<Integer, List<FigureRevision>> bySeries = new LinkedHashMap<>();
        jdbc.sql(revisions)
                .param("round", key.round().slug())
                .param("footprint", key.footprint())
                .param("measure", key.measure())
                .param("year", key.year())
                .query(row -> {
                    bySeries.computeIfAbsent(row.getInt("series"), series -> new ArrayList<>())
                            .add(revision(row));
                });
        return bySeries.values().stream()
                .filter(all ->
                        all.stream().anyMatch(one -> FigureKey.of(one.figure()).equals(key)))
                .flatMap(List::stream)
                .toList();
    }

    private static FigureRevision revision(ResultSet row) throws SQLException {
        return new FigureRevision(
                row.getInt("revision"),
                FigureColumns.read(row),
                row.getBoolean("withdrawn"),
                row.getString("recorded_by"),
                row.getString("import_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** What a recording changed, each revision beside the one it followed. */
    List<RecordedChange> recorded(RoundId round, String importId, int after, int most) {
        Map<Integer, StandingFigure> added = recorded("r.*", round, importId, after, most);
        if (added.isEmpty()) {
            return List.of();
        }
        Map<Integer, StandingFigure> before = recorded("p.*", round, importId, after, most);
        List<RecordedChange> changes = new ArrayList<>();
        added.forEach((series, figure) -> {
            StandingFigure earlier = before.get(series);
            Figure last = earlier == null || earlier.withdrawn() ? null : earlier.figure();
            changes.add(new RecordedChange(series, last, figure.figure(), figure.withdrawn()));
        });
        return changes;
    }

    /**
     * Revisions of a recording by series.
     *
     * @param which those it added ({@code r.*}), or those they followed ({@code p.*})
     */
    private Map<Integer, StandingFigure> recorded(String which, RoundId round, String importId, int after, int most) {
        Map<Integer, StandingFigure> bySeries = new LinkedHashMap<>();
        jdbc.sql("select " + which + """
                         from finance_recording c
                        join finance_revision r on r.round = c.round and r.recording = c.number
                        left join finance_revision p
                            on p.round = r.round and p.series = r.series and p.revision = r.revision - 1
                        where c.round = :round and c.import_id = :import and r.series > :after
                        order by r.series limit :most""")
                .param("round", round.slug())
                .param("import", importId)
                .param("after", after)
                .param("most", most)
                .query(row -> {
                    int series = row.getInt("series");
                    if (!row.wasNull()) {
                        bySeries.put(
                                series,
                                new StandingFigure(
                                        series,
                                        row.getInt("revision"),
                                        row.getBoolean("withdrawn"),
                                        false,
                                        FigureColumns.read(row)));
                    }
                });
        return bySeries;
    }

    private <T> List<T> all(String query, RoundId round, RowMapper<T> mapper) {
        return jdbc.sql(query).param("round", round.slug()).query(mapper).list();
    }
}
