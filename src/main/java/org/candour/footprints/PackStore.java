package org.candour.footprints;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.candour.footprints.pack.FootprintPack;
import org.candour.footprints.pack.FootprintPack.Area;
import org.candour.footprints.pack.FootprintPack.Body;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a pack. */
@Repository
class PackStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackStore(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean isLoaded(RoundId round) {
        return jdbc.sql("select count(*) from footprint_pack where round = :round")
                        .param("round", round.slug())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void store(RoundId round, FootprintPack pack) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into footprint_pack (round, geojson, loaded_at) values (?, ?, ?)")
                    .params(row(round.slug(), pack.geoJson(), OffsetDateTime.now(clock)))
                    .update();
            pack.areas().forEach(this::area);
            pack.bodies().forEach(body -> body(round, body));
            for (int position = 0; position < pack.events().size(); position++) {
                event(round, position, pack.events().get(position));
            }
            for (int position = 0; position < pack.ratings().size(); position++) {
                rating(round, position, pack.ratings().get(position));
            }
        });
    }

    private void area(Area area) {
        Footprint f = area.footprint();
        jdbc.sql("""
                insert into footprint (round, code, name, short_name, abbreviation, region, region_later, population,
                    population_year, population_source, lead_person, lead_source, note, tile_column, tile_row)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row(
                        f.round().slug(),
                        f.code(),
                        f.name(),
                        f.shortName(),
                        f.abbreviation(),
                        f.region(),
                        area.laterRegion(),
                        f.population(),
                        f.populationYear(),
                        f.populationSource(),
                        f.lead(),
                        f.leadSource(),
                        f.note(),
                        f.tile().column(),
                        f.tile().row()))
                .update();
    }

    private void body(RoundId round, Body b) {
        jdbc.sql("""
                insert into footprint_organisation (round, footprint, code, name, kind, part, main, note, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row(
                        round.slug(),
                        b.footprint(),
                        b.code(),
                        b.name(),
                        b.kind(),
                        b.part(),
                        b.main(),
                        b.note(),
                        b.source()))
                .update();
    }

    private void event(RoundId round, int position, FootprintEvent e) {
        jdbc.sql("""
                insert into footprint_event (round, position, footprint, happened, kind, wording, source, url)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row(round.slug(), position, e.footprint(), e.date(), e.kind(), e.text(), e.source(), e.url()))
                .update();
    }

    private void rating(RoundId round, int position, ExternalRating r) {
        jdbc.sql("""
                insert into external_rating (round, position, footprint, rater, title, published, judgement, rank_text,
                    note, source, url)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row(
                        round.slug(),
                        position,
                        r.footprint(),
                        r.rater(),
                        r.title(),
                        r.date(),
                        r.value(),
                        r.rank(),
                        r.note(),
                        r.source(),
                        r.url()))
                .update();
    }

    /** Cells that may be null. */
    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
