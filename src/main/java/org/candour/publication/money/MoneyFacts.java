package org.candour.publication.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.finance.Figure;
import org.candour.finance.FigureKey;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.finance.Region;
import org.candour.footprints.Footprint;
import org.candour.footprints.Organisation;
import org.candour.publication.Edition;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;

/**
 * What the finance page of a round is made of, worked out once for an edition and a state of the figures.
 *
 * @param figures every figure as it stood
 * @param years of each measure, newest first; the round's own year is always among them
 * @param values of each measure and year, by footprint
 * @param usualRegion whose ledger is open before anybody chose one; empty where the round has no region
 * @param revised marks of figures that followed another
 * @param moved measures the newest figures would make others than the edition was published with
 */
record MoneyFacts(
        Round round,
        @Nullable Edition edition,
        List<Figure> figures,
        List<Footprint> footprints,
        List<Organisation> organisations,
        Map<Measure, List<String>> years,
        Map<Measure, Map<String, Map<String, MeasureValue>>> values,
        List<Region> regions,
        List<String> ledgerYears,
        String usualRegion,
        Set<FigureKey> revised,
        List<MovedOn> moved) {

    private static final MeasureValue NOTHING =
            new MeasureValue("", "", "", null, "", "", 0, 0, "", "No year with a figure of this measure is known");

    List<String> years(Measure measure) {
        return years.getOrDefault(measure, List.of());
    }

    /** The year shown unless another is chosen: the round's, else the newest that most footprints have. */
    String usualYear(Measure measure) {
        String own = round.measureYears().get(measure.id());
        return own != null
                ? own
                : UsualYear.of(years(measure), year -> available(measure, year)).orElse("");
    }

    private long available(Measure measure, String year) {
        return values.getOrDefault(measure, Map.of()).getOrDefault(year, Map.of()).values().stream()
                .filter(MeasureValue::isAvailable)
                .count();
    }

    MeasureValue value(Measure measure, String year, String footprint) {
        return values.getOrDefault(measure, Map.of())
                .getOrDefault(year, Map.of())
                .getOrDefault(footprint, NOTHING);
    }

    /** The footprints with their two rival measures, in the round's order. */
    List<AreaMoney> areas(String distanceYear, String netYear) {
        return footprints.stream()
                .map(footprint -> area(
                        footprint,
                        value(Measure.DISTANCE_FROM_CONTROL_TOTAL, distanceYear, footprint.code()),
                        value(Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, netYear, footprint.code())))
                .toList();
    }

    private AreaMoney area(Footprint footprint, MeasureValue distance, MeasureValue net) {
        Edition shown = edition;
        return new AreaMoney(
                footprint,
                shown == null ? null : shown.rating(footprint.code()).orElse(null),
                distance,
                net,
                mark(Measure.DISTANCE_FROM_CONTROL_TOTAL, distance),
                mark(Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, net));
    }

    /** " [r]" where a figure it is made of was revised, " [p]" where it rests on a forecast. */
    String mark(Measure measure, MeasureValue value) {
        if (!value.isAvailable()) {
            return "";
        }
        Set<String> parts = parts(measure);
        boolean wasRevised = revised.stream()
                .anyMatch(key -> key.footprint().equals(value.footprint())
                        && key.year().equals(value.year())
                        && parts.contains(key.measure()));
        boolean isOlder = moved.stream().anyMatch(any -> any.isOf(measure, value));
        return (wasRevised && !isOlder ? " [r]" : "") + (value.basis().contains("forecast") ? " [p]" : "");
    }

    private static Set<String> parts(Measure measure) {
        return switch (measure) {
            case DISTANCE_FROM_CONTROL_TOTAL -> Set.of("control-total", "outturn", measure.id());
            case DISTANCE_SHARE_OF_INCOME -> Set.of("control-total", "outturn", "income", measure.id());
            case NET_POSITION_SHARE_OF_ALLOCATIONS -> Set.of("net-position", "allocation", measure.id());
            case DO_NOTHING_GAP_PER_HEAD -> Set.of("do-nothing-gap", measure.id());
            case SINGLE_PROVIDER_RELIANCE -> Set.of("acute-spells", measure.id());
        };
    }
}
