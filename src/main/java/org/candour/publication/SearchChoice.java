package org.candour.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candour.plans.PlanVersion;
import org.candour.search.Narrowing;
import org.candour.search.Order;
import org.candour.search.SearchAnswer;
import org.candour.search.SearchAnswer.Facet;
import org.candour.search.SearchAnswer.Facet.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the public plans: the same for the page, the answer as JSON and the file.
 *
 * @param band letter of the published band the plans are narrowed to; empty for all
 */
public record SearchChoice(String question, Narrowing narrowing, Order order, String band) {

    /** Out of the parameters of an address: q, region, role, version, sort, band. */
    public static SearchChoice of(Map<String, String> query) {
        return new SearchChoice(
                query.getOrDefault("q", "").strip(),
                new Narrowing(
                        query.getOrDefault("region", "").strip(),
                        query.getOrDefault("role", "").strip(),
                        query.getOrDefault("version", "").strip()),
                Order.of(query.getOrDefault("sort", "")),
                query.getOrDefault("band", "").strip());
    }

    /** The same choices for another question. */
    public SearchChoice asking(String other) {
        return new SearchChoice(other, narrowing, order, band);
    }

    /** The answer as it was narrowed to a band; unrated plans are in none. */
    public SearchAnswer narrowed(SearchAnswer answer, @Nullable Edition edition) {
        if (band.isEmpty()) {
            return answer;
        }
        Predicate<PlanVersion> inside = version -> band.equals(letter(edition, version));
        return answer.with(
                answer.says().stream().filter(s -> inside.test(s.version())).toList(),
                answer.silent().stream().filter(s -> inside.test(s.version())).toList(),
                answer.cannotTell().stream()
                        .filter(c -> inside.test(c.version()))
                        .toList());
    }

    /** How many plans of each published band say it, before the answer is narrowed to one; best first. */
    public static Facet bands(SearchAnswer answer, @Nullable Edition edition) {
        Map<String, String> titles = new LinkedHashMap<>();
        if (edition != null) {
            edition.ratings().stream()
                    .filter(rating -> rating.score() != null)
                    .sorted((one, other) -> one.isAbove(other) ? -1 : other.isAbove(one) ? 1 : 0)
                    .forEach(rating -> titles.putIfAbsent(rating.bandLetter(), rating.bandTitle()));
        }
        Map<String, Long> says = answer.says().stream()
                .map(plan -> letter(edition, plan.version()))
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
        List<Choice> choices = titles.entrySet().stream()
                .map(band -> new Choice(
                        band.getKey(),
                        band.getValue(),
                        says.getOrDefault(band.getKey(), 0L).intValue()))
                .toList();
        return new Facet("band", choices);
    }

    /** "q=stroke&region=Northmarch": as it stands behind the question mark of an address. */
    public String query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", question);
        all.put("region", narrowing.region());
        all.put("role", narrowing.role());
        all.put("version", narrowing.version());
        all.put("band", band);
        all.put("sort", order == Order.MENTIONS ? "" : order.value());
        return all.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String letter(@Nullable Edition edition, PlanVersion version) {
        return edition == null
                ? ""
                : edition.rating(version.footprint())
                        .map(PublishedRating::bandLetter)
                        .orElse("");
    }
}
