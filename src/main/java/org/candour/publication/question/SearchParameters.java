package org.candour.publication.web;

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
 * Reads what an address narrows an answer to. What does not exist is refused: a script would take the empty answer for
 * silence of every plan.
 */
@Component
class SearchParameters {

    private final Footprints footprints;
    private final PublicPlans plans;
    private final Editions editions;

    SearchParameters(Footprints footprints, PublicPlans plans, Editions editions) {
        this.footprints = footprints;
        this.plans = plans;
        this.editions = editions;
    }

    /** @throws BadQuestionException at the first value there is not */
    SearchChoice read(RoundId round, Map<String, String> query) {
        Map<String, String> known = new LinkedHashMap<>(query);
        known.computeIfPresent("region", (name, value) -> among(name, value, () -> regions(round)));
        known.computeIfPresent("role", (name, value) -> among(name, value, () -> Narrowing.roles().stream()));
        known.computeIfPresent("version", (name, value) -> among(name, value, () -> versions(round)));
        known.computeIfPresent("band", (name, value) -> among(name, value, () -> bands(round)));
        known.computeIfPresent("sort", (name, value) -> among(name, value, SearchParameters::orders));
        return SearchChoice.of(known);
    }

    private interface Known {
        Stream<String> values();
    }

    /** The value as it is spelt; an empty one chooses nothing. */
    private static String among(String name, String given, Known known) {
        String value = given.strip();
        if (value.isEmpty()) {
            return "";
        }
        List<String> values =
                known.values().filter(each -> !each.isEmpty()).distinct().toList();
        return values.contains(value)
                ? value
                : values.stream()
                        .filter(value::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> unknown(name, value, values));
    }

    private static BadQuestionException unknown(String name, String value, List<String> known) {
        return new BadQuestionException("At “" + name + "=" + value + "”: there is no such " + name + ". "
                + (known.isEmpty() ? "There is none yet." : "There is " + String.join(", ", known) + "."));
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
