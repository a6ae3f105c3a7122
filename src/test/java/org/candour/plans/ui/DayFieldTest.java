package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFieldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"21/12/2016", " 21.12.2016 ", "2016-12-21", "21 December 2016", "21st Dec 2016", "12/21/2016"})
    void takesADayAsPeopleWriteIt(String written) {
        var parsed = new DayField("Dated").getFallbackParser().apply(written);

        assertThat(parsed.getOrThrow(AssertionError::new)).isEqualTo(LocalDate.of(2016, 12, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2016", "21 Dezember banana", "31/02/2016", "1612", "next year"})
    void refusesWhatIsNoDayOrCouldBeTwoAndSaysHowToWriteIt(String written) {
        var parsed = new DayField("Dated").getFallbackParser().apply(written);

        assertThat(parsed.isError()).isTrue();
        assertThat(parsed.getMessage().orElseThrow()).contains("rite ");
    }

    @Test
    void showsTheMonthInWordsAndTakesNoYearOfAnotherAge() {
        DayField field = new DayField("Dated");

        assertThat(field.getI18n().getDateFormats()).containsExactly("d MMMM yyyy");
        assertThat(field.getDefaultValidator()
                        .apply(LocalDate.of(16, 1, 1), null)
                        .isError())
                .isTrue();
        assertThat(field.getDefaultValidator()
                        .apply(LocalDate.of(2016, 12, 21), null)
                        .isError())
                .isFalse();
    }
}
