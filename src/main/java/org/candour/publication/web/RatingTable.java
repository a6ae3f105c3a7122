package org.candour.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating.PublishedLimit;

/** The league table as a file: a row a rated footprint, its rating beside its money. */
final class RatingTable {

    private RatingTable() {}

    static String write(Edition edition) {
        List<RatingEntry> rows = edition.ratings().stream()
                .map(rating -> RatingEntry.brief(edition, rating))
                .toList();
        Table<RatingEntry> table = new Table<RatingEntry>()
                .with("round", r -> edition.round().slug())
                .with("edition", r -> edition.number())
                .with("publishedAt", r -> edition.publishedAt())
                .with("code", RatingEntry::code)
                .with("name", RatingEntry::name)
                .with("rank", RatingEntry::rank)
                .with("band", RatingEntry::band)
                .with("bandTitle", RatingEntry::bandTitle)
                .with("bandByScore", RatingEntry::bandByScore)
                .with("score", RatingEntry::score)
                .with("scoreExact", RatingEntry::scoreExact)
                .with("scoreNote", RatingEntry::scoreNote);
        domains(rows).forEach(domain -> table.with(domain, r -> r.domainsExact().get(domain)));
        table.with("limitingRules", r -> joined(r, PublishedLimit::rule))
                .with("limitingReasons", r -> joined(r, PublishedLimit::reason))
                .with("bandShare", r -> r.robustness().bandShare())
                .with("rankLow", r -> r.robustness().rankLow())
                .with("rankHigh", r -> r.robustness().rankHigh())
                .with("flips", r -> r.robustness().flips())
                .with("alpha", r -> r.agreement().alpha())
                .with("samePercentage", r -> r.agreement().percentage())
                .with("assessors", r -> r.agreement().assessors())
                .with("plan", r -> r.plan().title())
                .with("pagesKnown", r -> r.plan().pagesKnown())
                .with("pages", r -> r.plan().pages());
        for (Measure measure : Measure.values()) {
            addMeasure(table, edition, measure);
        }
        return table.write(rows);
    }

    private static void addMeasure(Table<RatingEntry> table, Edition edition, Measure measure) {
        String name = RatingEntry.camel(measure.id());
        Function<RatingEntry, Optional<MeasureValue>> found = r -> edition.measure(r.code(), measure.id());
        table.with(name, r -> found.apply(r).map(MeasureValue::value).orElse(null))
                .with(name + "Unit", r -> FinanceEntry.unit(measure.unit()))
                .with(name + "Year", r -> found.apply(r).map(MeasureValue::year).orElse(null))
                .with(
                        name + "Basis",
                        r -> found.apply(r).map(MeasureValue::basis).orElse(null))
                .with(name + "Note", r -> found.apply(r).map(MeasureValue::note).orElse(FinanceEntry.NOT_AVAILABLE));
    }

    private static List<String> domains(List<RatingEntry> rows) {
        return rows.stream()
                .flatMap(row -> row.domainsExact().keySet().stream())
                .distinct()
                .toList();
    }

    private static String joined(RatingEntry entry, Function<PublishedLimit, String> part) {
        return entry.limitingRules().stream().map(part).collect(Collectors.joining("; "));
    }
}
