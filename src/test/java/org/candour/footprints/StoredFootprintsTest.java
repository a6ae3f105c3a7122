package org.candour.footprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class StoredFootprintsTest {

    private static final LoadedRounds ROUNDS = new LoadedRounds();
    private static final Footprints FOOTPRINTS = ROUNDS.footprints();
    private static final RoundId REAL = LoadedRounds.REAL.id();
    private static final RoundId SAMPLE = LoadedRounds.SAMPLE.id();

    @Test
    void bothPacksAreCompletelyInTheDatabase() {
        assertThat(FOOTPRINTS.of(REAL)).hasSize(44);
        assertThat(FOOTPRINTS.of(SAMPLE)).hasSize(12);
        for (RoundId round : List.of(REAL, SAMPLE)) {
            assertThat(count("footprint_organisation", round)).isEqualTo(ROUNDS.rowsOf(round, "organisations.csv"));
            assertThat(count("footprint_event", round)).isEqualTo(ROUNDS.rowsOf(round, "events.csv"));
            assertThat(count("external_rating", round)).isEqualTo(ROUNDS.rowsOf(round, "external-ratings.csv"));
        }
        assertThat(FOOTPRINTS.boundariesGeoJson(SAMPLE)).get().asString().contains("X54000012");
    }

    @Test
    void footprintsStandByRegionInTheRoundsOrderThenByName() {
        assertThat(FOOTPRINTS.of(SAMPLE))
                .extracting(Footprint::name)
                .containsExactly(
                        "Harrowdale",
                        "Kestrel Coast",
                        "Northmoor and Vale",
                        "Great Mercer",
                        "Tarnside",
                        "Wrayburn",
                        "East Levels",
                        "Estuary North",
                        "Fenholm",
                        "Ashcombe",
                        "Lantern Bay",
                        "Three Rivers");
    }

    @Test
    void aFootprintHasItsFactsOldestFirst() {
        Footprint northmoor = FOOTPRINTS.find(SAMPLE, "X54000001").orElseThrow();
        assertThat(northmoor.population()).isEqualTo(912_400);
        assertThat(northmoor.lead()).isEqualTo("Dr Edwin Harcastle");
        assertThat(FOOTPRINTS.events(SAMPLE, "X54000001"))
                .extracting(FootprintEvent::date)
                .isSorted()
                .startsWith("2016-03-15");
        assertThat(FOOTPRINTS.organisations(SAMPLE, "X54000001"))
                .extracting(Organisation::name)
                .startsWith("Northmoor CCG", "Vale CCG")
                .contains("Vale General Hospital Trust");
        assertThat(FOOTPRINTS.externalRatings(SAMPLE, "X54000001"))
                .extracting(ExternalRating::value)
                .containsExactly("Advanced");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(FOOTPRINTS.find(REAL, "X54000001")).isEmpty();
        assertThat(FOOTPRINTS.of(new RoundId("no-such-round"))).isEmpty();
        assertThat(FOOTPRINTS.organisations(REAL, "nowhere")).isEmpty();
    }

    @Test
    void loadingAgainChangesNothing() {
        int events = count("footprint_event", SAMPLE);
        ROUNDS.loader(ROUNDS).start();
        assertThat(count("footprint", REAL)).isEqualTo(44);
        assertThat(count("footprint_event", SAMPLE)).isEqualTo(events);
    }

    private static int count(String table, RoundId round) {
        return ROUNDS.jdbc()
                .sql("select count(*) from " + table + " where round = :round")
                .param("round", round.slug())
                .query(Integer.class)
                .single();
    }
}
