package org.candour.footprints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.footprints.Footprint.Tile;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a round's reference data from the database. */
@Repository
class FootprintReader {

    private final JdbcClient jdbc;

    FootprintReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Footprint> footprints(RoundId round) {
        return all("select * from footprint where round = :round", round, FootprintReader::footprint);
    }

    Map<String, String> laterRegions(RoundId round) {
        Map<String, String> regions = new HashMap<>();
        jdbc.sql("select code, region_later from footprint where round = :round and region_later <> ''")
                .param("round", round.slug())
                .query(row -> {
                    regions.put(row.getString("code"), row.getString("region_later"));
                });
        return Map.copyOf(regions);
    }

    private static Footprint footprint(ResultSet row, int number) throws SQLException {
        return new Footprint(
                new RoundId(row.getString("round")),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("abbreviation"),
                row.getString("region"),
                row.getObject("population", Integer.class),
                row.getString("population_year"),
                row.getString("population_source"),
                row.getString("lead_person"),
                row.getString("lead_source"),
                row.getString("note"),
                new Tile(row.getInt("tile_column"), row.getInt("tile_row")));
    }

    List<Organisation> organisations(RoundId round) {
        return all(
                "select * from footprint_organisation where round = :round",
                round,
                (row, number) -> new Organisation(
                        row.getString("footprint"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getBoolean("main"),
                        row.getString("note"),
                        row.getString("source")));
    }

    List<FootprintEvent> events(RoundId round) {
        return all(
                "select * from footprint_event where round = :round order by happened, position",
                round,
                (row, number) -> new FootprintEvent(
                        row.getString("footprint"),
                        row.getString("happened"),
                        row.getString("kind"),
                        row.getString("wording"),
                        row.getString("source"),
                        row.getString("url")));
    }

    List<ExternalRating> ratings(RoundId round) {
        return all(
                "select * from external_rating where round = :round order by published, position",
                round,
                (row, number) -> new ExternalRating(
                        row.getString("footprint"),
                        row.getString("rater"),
                        row.getString("title"),
                        row.getString("published"),
                        row.getString("judgement"),
                        row.getString("rank_text"),
                        row.getString("note"),
                        row.getString("source"),
                        row.getString("url")));
    }

    Optional<String> geoJson(RoundId round) {
        return jdbc.sql("select geojson from footprint_pack where round = :round and geojson is not null")
                .param("round", round.slug())
                .query((row, number) -> row.getString("geojson"))
                .optional();
    }

    private <T> List<T> all(String sql, RoundId round, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("round", round.slug()).query(mapper).list();
    }
}
