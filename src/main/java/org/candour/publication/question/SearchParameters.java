package org.candour.publication.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicPlans;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.publication.PublishedRating;
import org.candour.publication.SearchChoice;
import org.candour.rounds.RoundId;
import org.candour.search.Narrowing;
import org.candour.search.Order;
import org.springframework.stereotype.Component;

/**
 * Reads what an address narrows an answer to. What does not exist is told, and not silently left out of the question: a
 * script would take the empty answer for silence of every plan, or the answer of all plans for that of one region.
 */
@Component
public class SearchParameters {

    private static final List<String> NAMES = List.of("q", "region", "role", "version", "band", "sort");

    private final Footprints footprints;
    private final PublicPlans plans;
    private final Editions editions;

    /**
     * What an address asks.
     *
     * @param choice as far as there is what it chooses
     * @param refused a sentence for each value there is not
     */
    public record Asked(SearchChoice choice, List<String> refused) {

        public Asked {
            refused = List.copyOf(refused);
        }
    }

    public SearchParameters(Footprints footprints, PublicPlans plans, Editions editions) {
        this.footprints = footprints;
        this.plans = plans;
        this.editions = editions;
    }

    /** A sentence for each parameter that means nothing here; an address of a page may well have others than ours. */
    public List<String> strange(Map<String, String> query) {
        return query.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .sorted()
                .map(name ->
                        "There is no parameter “" + name + "”. The parameters are " + String.join(", ", NAMES) + ".")
                .toList();
    }

    /** Chooses only what there is, and tells the rest. */
    public Asked read(RoundId round, Map<String, String> query) {
        Map<String, String> known = new LinkedHashMap<>(query);
        List<String> refused = new ArrayList<>();
        check(known, "region", () -> regions(round), refused);
        check(known, "role", () -> Narrowing.roles().stream(), refused);
        check(known, "version", () -> versions(round), refused);
        check(known, "band", () -> bands(round), refused);
        check(known, "sort", SearchParameters::orders, refused);
        return new Asked(SearchChoice.of(known), refused);
    }

    private interface Known {
        Stream<String> values();
    }

    /** Puts the value as it is spelt; an empty one chooses nothing. */
    private static void check(Map<String, String> query, String name, Known known, List<String> refused) {
        String value = query.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            query.remove(name);
            return;
        }
        List<String> values =
                known.values().filter(each -> !each.isEmpty()).distinct().toList();
        String spelt = values.contains(value)
                ? value
                : values.stream().filter(value::equalsIgnoreCase).findFirst().orElse("");
        query.put(name, spelt);
        if (spelt.isEmpty()) {
            refused.add("At “" + name + "=" + value + "”: there is no such " + name + ". "
                    + (values.isEmpty() ? "There is none yet." : "There is " + String.join(", ", values) + "."));
        }
    }

    private Stream<String> regions(RoundId round) {
        return footprints.of(round).stream().map(Footprint::region).sorted();
    }

    private Stream<String> versions(RoundId round) {
        return Stream.concat(
                footprints.of(round).stream()
                        .flatMap(area -> plans.versions(round, area.code()).stream())
                        .map(PlanVersion::title)
                        .sorted(),
                Stream.of(Narrowing.EVERY_VERSION));
    }

    private Stream<String> bands(RoundId round) {
        return editions.current(round).map(Edition::ratings).stream()
                .flatMap(List::stream)
                .map(PublishedRating::bandLetter)
                .sorted();
    }

    private static Stream<String> orders() {
        return Arrays.stream(Order.values()).map(Order::value);
    }
}
