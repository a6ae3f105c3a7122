package org.candour.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.candour.finance.TakingBack.Kept;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads figures and their revisions. */
@Repository
class FigureStore {

    private static final String WITH_RECORDING = """
            select r.*, c.pack, c.reason, c.recorded_by, c.import_id, c.recorded_at
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

    /** Current figures that had another value once; a better source of the same value is no revision to readers. */
    Set<FigureKey> revised(RoundId round) {
        return jdbc.sql("""
                        select * from finance_revision r where round = :round and superseded_by is null
                            and withdrawn = false and revision > 1 and exists (select 1 from finance_revision e
                                where e.round = r.round and e.series = r.series and e.revision < r.revision
                                    and e.withdrawn = false and e.amount is distinct from r.amount)""")
                .param("round", round.slug())
                .query((row, number) -> FigureKey.of(FigureColumns.read(row)))
                .set();
    }

    /** The newest revision of every figure there ever was. */
    List<StandingFigure> newest(RoundId round) {
        return all(
                WITH_RECORDING + " and r.superseded_by is null order by r.series",
                round,
                (row, number) -> standing(row));
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
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Every revision of every figure an import changed, by figure, oldest first. */
    List<Kept> kept(RoundId round, String importId) {
        String changed = """
                exists (select 1 from finance_revision n
                    join finance_recording i on i.round = n.round and i.number = n.recording
                    where n.round = r.round and n.series = r.series and i.import_id = :import)
                order by r.series, r.revision""";
        return jdbc.sql(WITH_RECORDING + " and " + changed)
                .param("round", round.slug())
                .param("import", importId)
                .query((row, number) -> kept(row, importId))
                .list();
    }

    private static Kept kept(ResultSet row, String importId) throws SQLException {
        int standsAs = row.getInt("stands_as");
        boolean isOwn = row.wasNull();
        StandingFigure figure = standing(row);
        return new Kept(figure, importId.equals(row.getString("import_id")), isOwn ? figure.revision() : standsAs);
    }

    private static StandingFigure standing(ResultSet row) throws SQLException {
        return new StandingFigure(
                row.getInt("series"),
                row.getInt("revision"),
                row.getBoolean("withdrawn"),
                row.getBoolean("pack") || row.getBoolean("pack_again"),
                FigureColumns.read(row));
    }

    /** Who undid the import, when and why. */
    Optional<TakenBack> takenBack(RoundId round, String importId) {
        return jdbc.sql("""
                        select c.recorded_by, c.recorded_at, c.reason, (select count(*) from finance_revision r
                            where r.round = c.round and r.recording = c.number) as figures
                        from finance_recording c where c.round = :round and c.undoes = :import""")
                .param("round", round.slug())
                .param("import", importId)
                .query((row, number) -> new TakenBack(
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString("reason"), ""),
                        row.getInt("figures")))
                .optional();
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
