package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.nio.file.Path;
import java.util.Set;
import org.candour.common.Foreground;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.search.index.IndexReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index shows before it is safe on the disk. */
class UnsavedIndexTests {

    @TempDir
    Path data;

    private final FakePlans plans = new FakePlans();
    private SearchHouse house;
    private Foreground.Work reading;

    @BeforeEach
    void aPortalThatReadsOnAndOn() {
        house = new SearchHouse(data, plans);
        reading = house.foreground.begin(); // while this goes on nothing is saved
        for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
            house.foreground.begin();
        }
    }

    @AfterEach
    void close() {
        reading.close();
        house.close();
    }

    @Test
    void isFoundAtOnce() {
        house.keep(plans.plan("A", true, "Stroke care moves.").id());

        assertThat(house.search.search(ROUND, "stroke").says()).hasSize(1);
    }

    @Test
    void whatACrashTakesIsNoSilenceAndComesBack() {
        house.keep(plans.plan("A", true, "Stroke care moves.").id());
        house.crash();

        house = new SearchHouse(data, plans);

        assertThat(house.search.search(ROUND, "stroke").silent()).isEmpty();
        assertThat(house.search.search(ROUND, "cancer").silent()).isEmpty();
        assertThat(house.indexed().search.search(ROUND, "stroke").says()).hasSize(1);
    }

    @Test
    void aPortalThatIsStoppedKeepsIt() {
        house.keep(plans.plan("A", true, "Stroke care moves.").id());
        house.close();

        house = new SearchHouse(data, plans);

        assertThat(house.search.search(ROUND, "stroke").says()).hasSize(1);
    }

    @Test
    void whatIsNoLongerPublicIsGoneFromTheDiskAtOnce() {
        PlanVersion version = plans.plan("A", true, "Stroke care moves.");
        house.keep(version.id());
        assertThat(heldForThePublic()).hasSize(1);
        house.keeper.withdraw(version.id());
        house.crash();

        house = new SearchHouse(data, plans);

        assertThat(heldForThePublic()).isEmpty();
    }

    private Set<DocumentId> heldForThePublic() {
        try (IndexReading held = house.indexes.open().reading()) {
            return Set.copyOf(held.contents().keySet());
        }
    }
}
