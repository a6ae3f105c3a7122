package org.candour.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    private final Stems stems = new Stems();

    @ParameterizedTest
    @CsvSource({"carers, care", "trainer, train", "bidders, bid", "privatization, private", "fairness, fair"})
    void whatSomebodyIsOrDoesIsNotWhatThePlanHas(String word, String other) {
        assertThat(stems.of(word)).isNotEqualTo(stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "carers, carer",
        "trainers, trainer",
        "privatization, privatized",
        "privatizing, privatize",
        "costs, cost",
        "facilities, facility"
    })
    void itsFormsAreOneWord(String word, String other) {
        assertThat(stems.of(word)).isEqualTo(stems.of(other));
    }
}
