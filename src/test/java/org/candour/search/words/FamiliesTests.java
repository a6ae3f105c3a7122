package org.candour.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTests {

    private final Families families = new Families();

    @ParameterizedTest
    @CsvSource({
        "resilience, resilient",
        "consultation, consulted",
        "efficient, efficiency",
        "community, communities",
        "insure, insurance"
    })
    void wordsMadeOfEachOtherAreOneFamilyAndBeginAlike(String one, String other) {
        String family = families.of(one);
        assertThat(families.of(other)).isEqualTo(family);
        assertThat(one).startsWith(Families.beginning(family));
        assertThat(other).startsWith(Families.beginning(family));
    }

    @Test
    void wordsThatOnlySoundAlikeAreNot() {
        assertThat(families.of("community")).isNotEqualTo(families.of("communication"));
        assertThat(families.of("gender")).isNotEqualTo(families.of("general"));
    }
}
