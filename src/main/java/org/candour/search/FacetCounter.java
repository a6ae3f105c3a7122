package org.candour.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.search.SearchAnswer.Facet;
import org.candour.search.SearchAnswer.Facet.Choice;
import org.candour.search.index.Counting;
import org.candour.search.index.IndexReading;
import org.candour.search.index.Reach;
import org.candour.search.question.Filters;
import org.candour.search.question.Question;
import org.springframework.stereotype.Component;

/** Counts how many plans say it by region, by version and by kind of document. */
@Component
class FacetCounter {

    private final Footprints footprints;
    private final PlanTexts plans;

    FacetCounter(Footprints footprints, PlanTexts plans) {
        this.footprints = footprints;
        this.plans = plans;
    }

    /** @param says whether a version says it, in the part that was asked */
    List<Facet> regionAndVersion(
            RoundId round, List<PlanVersion> visible, List<PlanVersion> considered, Predicate<PlanVersionId> says) {
        Map<String, String> regions = footprints.of(round).stream()
                .collect(Collectors.toMap(Footprint::code, Footprint::region, (one, other) -> one));
        List<Choice> byRegion = regions.values().stream()
                .distinct()
                .sorted()
                .map(region -> new Choice(
                        region,
                        region,
                        plansOf(
                                considered.stream()
                                        .filter(version -> region.equals(regions.get(version.footprint())))
                                        .toList(),
                                says)))
                .toList();
        Map<String, List<PlanVersion>> byTitle =
                visible.stream().collect(Collectors.groupingBy(PlanVersion::title, TreeMap::new, Collectors.toList()));
        List<Choice> byVersion = new ArrayList<>();
        byTitle.forEach((title, versions) -> byVersion.add(new Choice(title, title, plansOf(versions, says))));
        return List.of(new Facet("region", byRegion), new Facet("version", byVersion));
    }

    private static int plansOf(List<PlanVersion> versions, Predicate<PlanVersionId> says) {
        return (int) versions.stream()
                .filter(version -> says.test(version.id()))
                .map(PlanVersion::footprint)
                .distinct()
                .count();
    }

    /** Asks once for each kind of document there is. */
    Facet roles(IndexReading reading, Question question, Filters filters, Reach reach, List<PlanVersion> asked) {
        List<Document> documents = asked.stream()
                .flatMap(version -> plans.documents(version.id()).stream())
                .toList();
        Set<PlanVersionId> wanted = asked.stream().map(PlanVersion::id).collect(Collectors.toSet());
        List<Choice> choices = Arrays.stream(DocumentRole.values())
                .filter(filters::takes)
                .filter(role -> documents.stream().anyMatch(document -> document.role() == role))
                .map(role -> {
                    Set<PlanVersionId> say = new HashSet<>(
                            reading.find(question, reach.in(ids(documents, EnumSet.of(role))), 0, Counting.MENTIONS)
                                    .keySet());
                    say.retainAll(wanted);
                    return new Choice(Filters.value(role), role.title(), say.size());
                })
                .toList();
        return new Facet("role", choices);
    }

    /** The documents of these kinds. */
    static Set<DocumentId> ids(List<Document> documents, Set<DocumentRole> roles) {
        return documents.stream()
                .filter(document -> roles.contains(document.role()))
                .map(Document::id)
                .collect(Collectors.toSet());
    }
}
