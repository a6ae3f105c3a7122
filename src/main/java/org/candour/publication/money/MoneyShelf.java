package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.finance.Figure;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.finance.Region;
import org.candour.finance.RegionLedger;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the finance pages are made of until other figures are recorded or another edition is published. */
@Component
class MoneyShelf {

    private final Footprints footprints;
    private final Finance finance;
    private final Editions editions;
    private final Map<RoundId, MoneyFacts> kept = new ConcurrentHashMap<>();

    MoneyShelf(Footprints footprints, Finance finance, Editions editions) {
        this.footprints = footprints;
        this.finance = finance;
        this.editions = editions;
    }

    MoneyFacts of(Round round) {
        Edition edition = editions.current(round.id()).orElse(null);
        List<Figure> figures = finance.figures(round.id());
        MoneyFacts known = kept.get(round.id());
        if (known != null && isSame(known.figures(), figures) && number(known.edition()) == number(edition)) {
            return known;
        }
        MoneyFacts made = make(round, edition, figures);
        kept.put(round.id(), made);
        return made;
    }

    /** The finance room hands out one and the same list until figures are recorded. */
    @SuppressWarnings({"ReferenceEquality", "PMD.CompareObjectsWithEquals"})
    private static boolean isSame(List<Figure> one, List<Figure> other) {
        return one == other;
    }

    private static int number(@Nullable Edition edition) {
        return edition == null ? 0 : edition.number();
    }

    private MoneyFacts make(Round round, @Nullable Edition edition, List<Figure> figures) {
        Map<Measure, List<String>> years = new EnumMap<>(Measure.class);
        Map<Measure, Map<String, Map<String, MeasureValue>>> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            List<String> known = years(round, measure);
            years.put(measure, known);
            Map<String, Map<String, MeasureValue>> byYear = new HashMap<>();
            known.forEach(year -> byYear.put(year, byFootprint(values(round, edition, measure, year))));
            values.put(measure, byYear);
        }
        return new MoneyFacts(
                round,
                edition,
                figures,
                footprints.of(round.id()),
                organisations(round),
                years,
                values,
                finance.regions(round.id()),
                finance.ledgerYears(round.id()),
                usualRegion(round.id(), figures),
                finance.revised(round.id()),
                edition == null ? List.of() : moved(round, edition));
    }

    private List<MovedOn> moved(Round round, Edition edition) {
        List<MovedOn> moved = new ArrayList<>();
        for (MeasureValue published : edition.measures()) {
            Measure.byId(published.measure()).ifPresent(measure -> {
                MeasureValue now = finance.measure(round.id(), published.footprint(), measure, published.year());
                if (isOther(published.value(), now.value())) {
                    moved.add(new MovedOn(
                            published.footprint(), name(round, published.footprint()), measure, published, now));
                }
            });
        }
        return List.copyOf(moved);
    }

    private static boolean isOther(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other != null : other == null || one.compareTo(other) != 0;
    }

    private String name(Round round, String code) {
        return footprints.find(round.id(), code).map(Footprint::name).orElse(code);
    }

    private String usualRegion(RoundId round, List<Figure> figures) {
        List<Region> regions = finance.regions(round);
        String year = LedgerChoice.usualYear(finance.ledgerYears(round), figures);
        List<RegionLedger> usual = year.isEmpty()
                ? List.of()
                : regions.stream()
                        .map(region -> finance.ledger(round, region, year))
                        .toList();
        return LedgerChoice.usualRegion(regions, figures, usual);
    }

    private List<String> years(Round round, Measure measure) {
        Set<String> years = new LinkedHashSet<>(finance.years(round.id(), measure));
        Optional.ofNullable(round.measureYears().get(measure.id())).ifPresent(years::add);
        List<String> newestFirst = new ArrayList<>(years);
        newestFirst.sort(java.util.Comparator.reverseOrder());
        return List.copyOf(newestFirst);
    }

    /** Frozen in the edition where it holds the year, so that the page equals what was published. */
    private List<MeasureValue> values(Round round, @Nullable Edition edition, Measure measure, String year) {
        List<MeasureValue> frozen = Optional.ofNullable(edition).stream()
                .map(Edition::measures)
                .flatMap(Collection::stream)
                .filter(m -> m.measure().equals(measure.id()) && m.year().equals(year))
                .toList();
        return frozen.isEmpty() ? finance.measure(round.id(), measure, year) : frozen;
    }

    private static Map<String, MeasureValue> byFootprint(List<MeasureValue> values) {
        Map<String, MeasureValue> map = new HashMap<>();
        values.forEach(value -> map.put(value.footprint(), value));
        return map;
    }

    private List<Organisation> organisations(Round round) {
        return footprints.of(round.id()).stream()
                .flatMap(f -> footprints.organisations(round.id(), f.code()).stream())
                .filter(Organisation::main)
                .toList();
    }
}
