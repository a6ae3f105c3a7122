package org.candour.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;
import org.candour.search.question.Filters;
import org.candour.search.question.Unsearchable;
import org.springframework.stereotype.Component;

/** Which plan versions are asked: by region, plan and version. */
@Component
class Chooser {

    /**
     * What was chosen.
     *
     * @param considered before the answer was narrowed to a region
     * @param asked whose answer is wanted
     */
    record Chosen(List<PlanVersion> considered, List<PlanVersion> asked) {}

    private final Footprints footprints;

    Chooser(Footprints footprints) {
        this.footprints = footprints;
    }

    /**
     * Chooses among versions of one round that whoever asks may see.
     *
     * @throws Unsearchable when a filter fits nothing
     */
    Chosen choose(RoundId round, List<PlanVersion> visible, Filters filters, Narrowing narrowing) {
        List<PlanVersion> considered = newest(titled(visible, filters), filters, narrowing).stream()
                .filter(inRegions(round, filters.regions()))
                .filter(ofPlans(round, filters.plans()))
                .toList();
        List<PlanVersion> asked = narrowing.region().isEmpty()
                ? considered
                : considered.stream()
                        .filter(inRegion(round, narrowing.region()::equals))
                        .toList();
        return new Chosen(considered, asked);
    }

    private static List<PlanVersion> newest(List<PlanVersion> versions, Filters filters, Narrowing narrowing) {
        boolean isEvery = narrowing.version().equals(Narrowing.EVERY_VERSION)
                || filters.versions().stream().anyMatch(Chooser::isEvery);
        if (isEvery) {
            return versions.stream()
                    .sorted(java.util.Comparator.comparing(PlanVersion::footprint)
                            .thenComparing(PlanVersion.BY_DATE))
                    .toList();
        }
        return Newest.among(
                narrowing.version().isEmpty()
                        ? versions
                        : versions.stream()
                                .filter(version -> version.title().equals(narrowing.version()))
                                .toList());
    }

    private static List<PlanVersion> titled(List<PlanVersion> visible, Filters filters) {
        List<String> titles =
                filters.versions().stream().filter(title -> !isEvery(title)).toList();
        if (titles.isEmpty()) {
            return visible;
        }
        for (String title : titles) {
            if (visible.stream().noneMatch(version -> contains(version.title(), title))) {
                throw unknown(
                        "version",
                        title,
                        visible.stream()
                                .map(PlanVersion::title)
                                .distinct()
                                .sorted()
                                .toList());
            }
        }
        return visible.stream()
                .filter(version -> titles.stream().anyMatch(title -> contains(version.title(), title)))
                .toList();
    }

    private static boolean isEvery(String title) {
        return title.equalsIgnoreCase(Narrowing.EVERY_VERSION);
    }

    private Predicate<PlanVersion> inRegions(RoundId round, List<String> regions) {
        if (regions.isEmpty()) {
            return version -> true;
        }
        List<String> known =
                footprints.of(round).stream().map(Footprint::region).distinct().toList();
        regions.stream()
                .filter(region -> known.stream().noneMatch(name -> contains(name, region)))
                .findFirst()
                .ifPresent(region -> {
                    throw unknown("region", region, known);
                });
        return inRegion(round, name -> regions.stream().anyMatch(region -> contains(name, region)));
    }

    private Predicate<PlanVersion> inRegion(RoundId round, Predicate<String> which) {
        Collection<String> codes = footprints.of(round).stream()
                .filter(footprint -> which.test(footprint.region()))
                .map(Footprint::code)
                .collect(Collectors.toSet());
        return version -> codes.contains(version.footprint());
    }

    private Predicate<PlanVersion> ofPlans(RoundId round, List<String> plans) {
        if (plans.isEmpty()) {
            return version -> true;
        }
        List<Footprint> all = footprints.of(round);
        plans.stream()
                .filter(plan -> all.stream().noneMatch(footprint -> isCalled(footprint, plan)))
                .findFirst()
                .ifPresent(plan -> {
                    throw new Unsearchable("At \u201Cplan:" + plan
                            + "\u201D: no area of this round is called so. Give its"
                            + " code or a part of its name, such as plan:"
                            + (all.isEmpty() ? "E54000048" : all.getFirst().code()) + ".");
                });
        Collection<String> codes = all.stream()
                .filter(footprint -> plans.stream().anyMatch(plan -> isCalled(footprint, plan)))
                .map(Footprint::code)
                .collect(Collectors.toSet());
        return version -> codes.contains(version.footprint());
    }

    private static boolean isCalled(Footprint footprint, String name) {
        return footprint.code().equalsIgnoreCase(name)
                || contains(footprint.name(), name)
                || contains(footprint.shortName(), name);
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }

    private static Unsearchable unknown(String filter, String value, List<String> known) {
        return new Unsearchable("At \u201C" + filter + ":" + value + "\u201D: there is no such " + filter + ". "
                + (known.isEmpty() ? "There is none yet." : "There is " + String.join(", ", known) + "."));
    }
}
