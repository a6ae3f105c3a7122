package org.candour.finance.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.finance.Figure;
import org.candour.rounds.Round;

/**
 * What a reader of an export must know: whose figures, from where, of which years and bases, under which licence, when.
 *
 * @param sources how many figures each source gave
 */
record About(
        String title,
        String round,
        boolean fictional,
        Instant exportedAt,
        int figures,
        int withoutValue,
        Set<String> years,
        Map<String, Long> bases,
        Map<String, Long> sources,
        String licence,
        String reading) {

    static final String READING =
            "Amounts are in £ million (GBP m) unless the unit says otherwise; negative is a deficit or a"
                    + " shortfall. An empty value is not available, never zero. Figures that are not preferred are rival ones of"
                    + " other sources.";

    static About of(Round round, List<Figure> figures, Instant now) {
        return new About(
                "Financial figures: " + round.title(),
                round.id().slug(),
                round.fictional(),
                now,
                figures.size(),
                (int) figures.stream().filter(f -> f.value() == null).count(),
                figures.stream().map(Figure::year).collect(Collectors.toCollection(TreeSet::new)),
                counted(
                        figures,
                        f -> (f.basis().isEmpty() ? "basis not stated" : f.basis())
                                + (f.stf().isEmpty() ? "" : ", " + f.stf() + " STF")),
                counted(figures, Figure::source),
                round.attribution(),
                READING);
    }

    private static Map<String, Long> counted(List<Figure> figures, Function<Figure, String> by) {
        return figures.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    /** As rows of a sheet: what, and what about it. */
    List<List<String>> rows() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Title", title);
        facts.put("Round", round + (fictional ? " (fictional sample data; none of it describes a real place)" : ""));
        facts.put("Exported", exportedAt.toString());
        facts.put("Figures", figures + ", " + withoutValue + " of them not available");
        facts.put("Years and periods", String.join(", ", years));
        facts.put("Sources and licence", licence);
        facts.put("How to read it", reading);
        List<List<String>> rows = new ArrayList<>();
        facts.forEach((what, said) -> rows.add(List.of(what, said)));
        bases.forEach((basis, count) -> rows.add(List.of("Basis: " + count + " figures", basis)));
        sources.forEach((source, count) -> rows.add(List.of("Source: " + count + " figures", source)));
        return rows;
    }
}
