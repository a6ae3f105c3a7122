package org.candour.publication.web;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.candour.common.html.Figures;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.publication.money.UsualYear;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures as readers see them: frozen in the current edition where it holds them, so that downloads equal the pages. */
@Component
class PublishedMeasures {

    private final Finance finance;
    private final Editions editions;

    PublishedMeasures(Finance finance, Editions editions) {
        this.finance = finance;
        this.editions = editions;
    }

    /** The year shown on the pages, also where nothing is available in it, then the others. */
    Set<String> years(Round round, Measure measure) {
        Set<String> years = new LinkedHashSet<>();
        Optional.ofNullable(round.measureYears().get(measure.id())).ifPresent(years::add);
        years.addAll(finance.years(round.id(), measure));
        return years;
    }

    /** The measure for each footprint. */
    List<MeasureValue> values(Round round, Measure measure, String year) {
        return values(round, editions.current(round.id()), measure, year);
    }

    List<MeasureValue> values(Round round, Optional<Edition> edition, Measure measure, String year) {
        List<MeasureValue> frozen = edition.stream()
                .flatMap(e -> e.measures().stream())
                .filter(m -> m.measure().equals(measure.id()) && m.year().equals(year))
                .toList();
        List<MeasureValue> newest = finance.measure(round.id(), measure, year);
        return frozen.isEmpty()
                ? newest
                : frozen.stream()
                        .map(published -> beside(published, newest, edition.orElseThrow()))
                        .toList();
    }

    /** What was published, saying so where figures recorded since would make it another. */
    private static MeasureValue beside(MeasureValue published, List<MeasureValue> newest, Edition edition) {
        return newest.stream()
                .filter(now -> now.footprint().equals(published.footprint()) && isOther(published.value(), now.value()))
                .findFirst()
                .map(now -> published.withNote("As published in edition " + edition.number() + " on "
                        + Figures.day(edition.publishedAt()) + "; by the newest figures "
                        + Objects.requireNonNullElse(Texts.exact(now.value()), "not available") + "."))
                .orElse(published);
    }

    private static boolean isOther(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other != null : other == null || one.compareTo(other) != 0;
    }

    /** The year asked for, else the one shown on the pages. */
    String year(Round round, Measure measure, String asked) {
        Set<String> years = years(round, measure);
        if (asked.isEmpty() ? years.isEmpty() : !years.contains(asked)) {
            throw new BadQuestionException(
                    years.isEmpty()
                            ? "There is no year with a figure of “" + measure.title() + "” in this round."
                            : "“" + measure.title() + "” is known for: " + String.join(", ", years) + ".");
        }
        return asked.isEmpty() ? usual(round, measure, years) : asked;
    }

    private String usual(Round round, Measure measure, Set<String> years) {
        String own = round.measureYears().get(measure.id());
        return own != null
                ? own
                : UsualYear.of(List.copyOf(years), year -> values(round, measure, year).stream()
                                .filter(MeasureValue::isAvailable)
                                .count())
                        .orElse(years.iterator().next());
    }
}
