package org.candour.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
import org.candour.search.index.Counting;
import org.candour.search.index.IndexReading;
import org.candour.search.index.Reach;
import org.candour.search.index.VersionHits;
import org.candour.search.question.Kin;
import org.candour.search.question.Looseness;
import org.candour.search.question.Nearby;
import org.candour.search.question.Otherwise;
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
    private final String ambiguity;
    private final boolean isFigure;
    private final Supplier<Map<PlanVersionId, VersionHits>> asides;
    private final Supplier<Map<PlanVersionId, VersionHits>> otherwise;
    private final Supplier<Set<PlanVersionId>> wordsApart;
    private final Supplier<Map<PlanVersionId, VersionHits>> misread;
    private final Supplier<Question> kin;
    private final Supplier<Map<PlanVersionId, VersionHits>> related;

    /** @param ambiguity why no plan may be called silent; empty where the question has one meaning */
    Columns(
            IndexReading reading,
            Question question,
            Reach reach,
            Doubts doubts,
            PassageMaker passages,
            String ambiguity) {
        this.reading = reading;
        this.question = question;
        this.reach = reach;
        this.doubts = doubts;
        this.passages = passages;
        this.ambiguity = ambiguity;
        this.isFigure = Looseness.asksForFigure(question);
        this.asides = Once.of(() -> reading.find(question, reach, 2, Counting.ASIDES));
        this.otherwise = Once.of(this::notAsAsked);
        this.wordsApart = Once.of(this::apart);
        this.misread = Once.of(this::perhaps);
        this.kin = Once.of(() -> Kin.of(question, reading::kin));
        this.related = Once.of(this::inWordsOfTheSameRoot);
    }

    void put(PlanVersion version, Optional<VersionHits> hits, PlanPart part) {
        if (hits.isPresent()) {
            VersionHits found = hits.get();
            says.add(new Says(
                    version, found.pages(), passages.of(found.best(), question, reach.until()), part.coverage()));
            return;
        }
        String doubt = doubts.about(part, reading.contents());
        List<Passage> aside = Optional.ofNullable(asides.get().get(version.id()))
                .map(found -> passages.of(found.best(), question, reach.until()))
                .orElse(null);
        VersionHits like = doubt.isEmpty() && aside == null ? misread.get().get(version.id()) : null;
        if (!doubt.isEmpty()) {
            cannotTell.add(new CannotTell(version, part.coverage(), doubt, aside == null ? List.of() : aside));
        } else if (aside != null) {
            cannotTell.add(new CannotTell(version, part.coverage(), SearchAnswer.ASIDE, aside));
        } else if (like != null) {
            cannotTell.add(new CannotTell(
                    version,
                    part.coverage(),
                    SearchAnswer.MISREAD,
                    passages.of(like.best(), Looseness.of(question), reach.until())));
        } else {
            putWithoutDoubt(version, part);
        }
    }

    /** It does not say it as asked; it may say it otherwise. */
    private void putWithoutDoubt(PlanVersion version, PlanPart part) {
        VersionHits loosely = otherwise.get().get(version.id());
        if (loosely != null) {
            cannotTell.add(new CannotTell(
                    version,
                    part.coverage(),
                    howOtherwise(),
                    passages.of(loosely.best(), Otherwise.of(question), reach.until())));
        } else if (wordsApart.get().contains(version.id())) {
            cannotTell.add(new CannotTell(version, part.coverage(), SearchAnswer.APART));
        } else if (related.get().containsKey(version.id())) {
            cannotTell.add(new CannotTell(
                    version,
                    part.coverage(),
                    SearchAnswer.RELATED,
                    passages.of(related.get().get(version.id()).best(), kin.get(), reach.until())));
        } else if (isFigure && part.documents().stream().anyMatch(document -> document.ocr() > 0)) {
            cannotTell.add(new CannotTell(version, part.coverage(), SearchAnswer.FIGURE));
        } else if (!ambiguity.isEmpty()) {
            cannotTell.add(new CannotTell(version, part.coverage(), ambiguity));
        } else {
            silent.add(new Silent(version, part.coverage()));
        }
    }

    /** Adds to every silent plan the passage that comes nearest. */
    void lookNearby() {
        Optional<Question> nearby = silent.isEmpty() ? Optional.empty() : Nearby.of(question);
        if (nearby.isPresent()) {
            Map<PlanVersionId, VersionHits> near = reading.find(nearby.get(), reach, 2, Counting.ALL);
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

    private String howOtherwise() {
        boolean isNear = Otherwise.asksForNearness(question);
        return isNear == Otherwise.leavesOut(question)
                ? SearchAnswer.NOT_AS_ASKED
                : isNear ? SearchAnswer.TOO_FAR_APART : SearchAnswer.BESIDE_LEFT_OUT;
    }

    private Map<PlanVersionId, VersionHits> notAsAsked() {
        Question loosely = Otherwise.of(question);
        return loosely.equals(question) ? Map.of() : reading.find(loosely, reach, 2, Counting.ALL);
    }

    private Map<PlanVersionId, VersionHits> inWordsOfTheSameRoot() {
        return kin.get().equals(question) ? Map.of() : reading.find(kin.get(), reach, 2, Counting.ALL);
    }

    /** Those that hold every word asked for, though perhaps on no page all of them. */
    private Set<PlanVersionId> apart() {
        return Otherwise.asksForSeveral(question) ? anywhere(Otherwise.of(question)) : Set.of();
    }

    private Set<PlanVersionId> anywhere(Question asked) {
        Set<PlanVersionId> found = new HashSet<>();
        if (asked instanceof Question.Any any && Otherwise.asksForSeveral(any)) {
            any.choices().forEach(choice -> found.addAll(anywhere(choice)));
        } else if (asked instanceof Question.All all && all.wanted().size() > 1) {
            found.addAll(anywhere(Otherwise.beside(all.wanted().getFirst(), all.unwanted())));
            all.wanted().stream()
                    .skip(1)
                    .forEach(part -> found.retainAll(anywhere(Otherwise.beside(part, all.unwanted()))));
        } else {
            found.addAll(reading.find(asked, reach, 0, Counting.ALL).keySet());
        }
        return found;
    }

    private Map<PlanVersionId, VersionHits> perhaps() {
        Question loose = Looseness.of(question);
        return !reading.hasRecognisedPages() || loose.equals(question)
                ? Map.of()
                : reading.find(loose, reach.recognised(), 2, Counting.ALL);
    }
}
