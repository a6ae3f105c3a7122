package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.finance.FigureKey;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.rounds.Round;
import org.junit.jupiter.api.Test;

class MoneyShelfTest {

    private static final Measure DISTANCE = Measure.DISTANCE_FROM_CONTROL_TOTAL;
    private static final Footprint AREA = MadeMoney.area("A", "1", "1").footprint();
    private static final Round ROUND =
            new Round(MadeMoney.ROUND, "Made", true, "Nowhere", "2016", "", "", List.of(), "", Map.of());

    private final Footprints footprints = mock(Footprints.class);
    private final Finance finance = mock(Finance.class);
    private final Editions editions = mock(Editions.class);

    private MoneyFacts facts(String published, String now) {
        MeasureValue frozen = MadeMoney.value("A", DISTANCE, "2016-17", published);
        MeasureValue newest = MadeMoney.value("A", DISTANCE, "2016-17", now);
        Edition edition = mock(Edition.class);
        given(edition.measures()).willReturn(List.of(frozen));
        given(editions.current(MadeMoney.ROUND)).willReturn(Optional.of(edition));
        given(footprints.of(MadeMoney.ROUND)).willReturn(List.of(AREA));
        given(footprints.find(any(), anyString())).willReturn(Optional.of(AREA));
        given(finance.years(MadeMoney.ROUND, DISTANCE)).willReturn(List.of("2016-17"));
        given(finance.measure(MadeMoney.ROUND, "A", DISTANCE, "2016-17")).willReturn(newest);
        given(finance.revised(MadeMoney.ROUND))
                .willReturn(Set.of(new FigureKey(
                        MadeMoney.ROUND, "A", "X1", "outturn", "2016-17", "GBP m", "outturn", "including", "")));
        return new MoneyShelf(footprints, finance, editions).of(ROUND);
    }

    @Test
    void whatWasPublishedStaysAndReadersAreToldOfTheNewestFiguresBesideIt() {
        MoneyFacts facts = facts("4.2", "4.1");

        MeasureValue shown = facts.value(DISTANCE, "2016-17", "A");
        assertThat(shown.value()).isEqualByComparingTo("4.2");
        assertThat(facts.moved())
                .extracting(MovedOn::sentence)
                .containsExactly(
                        "Distance from control total 2016-17: published as +£4.2m, by the newest figures +£4.1m");
        assertThat(facts.mark(DISTANCE, shown))
                .as("the value shown is the one before the revision")
                .isEmpty();
    }

    @Test
    void aRevisionThatWasPublishedIsMarkedAsOne() {
        MoneyFacts facts = facts("4.10", "4.1");

        assertThat(facts.moved()).isEmpty();
        assertThat(facts.mark(DISTANCE, facts.value(DISTANCE, "2016-17", "A"))).isEqualTo(" [r]");
    }
}
