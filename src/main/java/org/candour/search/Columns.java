package org.candour.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.SearchAnswer.CannotTell;
import org.candour.search.SearchAnswer.Says;
import org.candour.search.SearchAnswer.Silent;
import org.candour.search.index.IndexReading;
import org.candour.search.index.Reach;
import org.candour.search.index.VersionHits;
import org.candour.search.question.Looseness;
import org.candour.search.question.Nearby;
import org.candour.search.question.Question;

/**
 * Puts every plan in one of three columns. Whatever is in doubt is asked for only when some plan would else be called
 * silent.
 */
final class Columns {

    final List<Says> says = new ArrayList<>();
    final List<Silent> silent = new ArrayList<>();
    final List<CannotTell> cannotTell = new ArrayList<>();

    private final IndexReading reading;
    private final Question question;
    private final Reach reach;
    private final Doubts doubts;
    private final PassageMaker passages;
    private final Supplier<List<Set<PlanVersionId>>> wordsApart;
    private final Supplier<Map<PlanVersionId, VersionHits>> misread;

    Columns(IndexReading reading, Question question, Reach reach, Doubts doubts, PassageMaker passages) {
        this.reading = reading;
        this.question = question;
        this.reach = reach;
        this.doubts = doubts;
        this.passages = passages;
        this.wordsApart = Once.of(this::apart);
        this.misread = Once.of(this::perhaps);
    }

    void put(PlanVersion version, Optional<VersionHits> hits, PlanPart part) {
        if (hits.isPresent()) {
            VersionHits found = hits.get();
            says.add(new Says(
                    version, found.pages(), passages.of(found.best(), question, reach.until()), part.coverage()));
            return;
        }
        String doubt = doubts.about(part, reading.contents());
        VersionHits like = doubt.isEmpty() ? misread.get().get(version.id()) : null;
        if (!doubt.isEmpty()) {
            cannotTell.add(new CannotTell(version, part.coverage(), doubt));
        } else if (like != null) {
            cannotTell.add(new CannotTell(
                    version,
                    part.coverage(),
                    SearchAnswer.MISREAD,
                    passages.of(like.best(), Looseness.of(question), reach.until())));
        } else if (hasWordsApart(version.id())) {
            cannotTell.add(new CannotTell(version, part.coverage(), SearchAnswer.APART));
        } else {
            silent.add(new Silent(version, part.coverage()));
        }
    }

    /** Adds to every silent plan the passage that comes nearest. */
    void lookNearby() {
        Optional<Question> nearby = silent.isEmpty() ? Optional.empty() : Nearby.of(question);
        if (nearby.isPresent()) {
            Map<PlanVersionId, VersionHits> near = reading.find(nearby.get(), reach, 2);
            silent.replaceAll(plan -> near.containsKey(plan.version().id())
                    ? new Silent(
                            plan.version(),
                            plan.coverage(),
                            passages.of(near.get(plan.version().id()).best(), nearby.get(), reach.until()))
                    : plan);
        }
    }

    void sort(Order order) {
        if (order == Order.TELLING) {
            says.replaceAll(Telling::of);
        }
        Comparator<Says> byPlan = Comparator.comparing(plan -> plan.version().footprint());
        Comparator<Says> byMentions = Comparator.comparingInt(Says::pagesHit).reversed();
        says.sort(
                switch (order) {
                    case PLAN -> byPlan.thenComparing(Says::version, PlanVersion.BY_DATE);
                    case MENTIONS -> byMentions.thenComparing(byPlan);
                    case TELLING ->
                        Comparator.<Says>comparingInt(plan -> plan.near().size())
                                .reversed()
                                .thenComparing(byMentions)
                                .thenComparing(byPlan);
                });
    }

    /** Whether it holds every word asked for, though on no page all of them. */
    private boolean hasWordsApart(PlanVersionId version) {
        List<Set<PlanVersionId>> parts = wordsApart.get();
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.contains(version));
    }

    private List<Set<PlanVersionId>> apart() {
        return question instanceof Question.All all && all.wanted().size() > 1
                ? all.wanted().stream()
                        .map(part -> reading.find(part, reach, 0).keySet())
                        .toList()
                : List.of();
    }

    private Map<PlanVersionId, VersionHits> perhaps() {
        Question loose = Looseness.of(question);
        return !reading.hasRecognisedPages() || loose.equals(question)
                ? Map.of()
                : reading.find(loose, reach.recognised(), 2);
    }
}
