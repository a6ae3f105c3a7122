package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWarmUpTests {

    @TempDir
    private Path data;

    private final FakePlans plans = new FakePlans();
    private SearchHouse house;

    @AfterEach
    void closeTheIndexes() {
        house.indexes.close();
    }

    @Test
    void aStartedPortalHasAnsweredAQuestionBeforeAnybodyAsks() throws InterruptedException {
        plans.plan("A", true, "Community services move.");
        house = new SearchHouse(data, plans).indexed();

        warmUp();

        assertThat(house.asker.isWarm()).isTrue();
    }

    @Test
    void aPortalWithoutPlansStartsAllTheSame() throws InterruptedException {
        house = new SearchHouse(data, plans);

        warmUp();

        assertThat(house.asker.isWarm()).isFalse();
    }

    @Test
    void whoIsRefusedForSlownessIsToldToTryAgainAndIsNotTakenForAnAnswer() {
        plans.plan("A", true, "Community services move.");
        house = new SearchHouse(data, plans, Duration.ofNanos(-1)).indexed();

        SearchAnswer answer = house.search.search(new RoundId("any"), "community");

        assertThat(answer.problem()).contains("Try again");
        assertThat(answer.silent()).isEmpty();
        assertThat(house.asker.isWarm()).isFalse();
    }

    private void warmUp() throws InterruptedException {
        SearchWarmUp warmUp = new SearchWarmUp(house.indexes, house.asker, plans);
        warmUp.warmUp();
        warmUp.stop();
    }
}
