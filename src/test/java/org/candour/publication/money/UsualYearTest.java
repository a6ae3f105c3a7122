package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsualYearTest {

    private static final List<String> YEARS = List.of("2018-19", "2017-18", "2016-17");

    @Test
    void firstReturnsOfANewYearAreNotWhatEverybodyIsShown() {
        Map<String, Long> areas = Map.of("2018-19", 2L, "2017-18", 40L, "2016-17", 44L);

        assertThat(UsualYear.of(YEARS, areas::get)).hasValue("2017-18");
    }

    @Test
    void theNewestOfYearsAlikeIsShownAndNoneWhereNothingIsKnown() {
        assertThat(UsualYear.of(YEARS, year -> 1)).hasValue("2018-19");
        assertThat(UsualYear.of(YEARS, year -> 0)).isEmpty();
        assertThat(UsualYear.of(List.of(), year -> 1)).isEmpty();
    }
}
