package org.candour.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.candour.search.question.Asked;
import org.candour.search.question.Filters;
import org.candour.search.question.Question;
import org.candour.search.question.otherwise.Nearby;
import org.candour.search.question.query.Looseness;

/**
 * Puts every plan in one of three columns. Whatever is in doubt is asked for only when some plan would else be called
 * silent.
 */
final class Columns {

    final List<Says> says = new ArrayList<>();
    final List<Silent> silent = new ArrayList<>();
    final List<CannotTell> cannotTell = new ArrayList<>();

    private final IndexReading reading;
    private final Question claim;
    private final Question question;
    private final Reach reach;
    private final Doubts doubts;
    private final Fingerprints stored;
    private final PassageMaker.Showing passages;
    private final boolean isFigure;
    private final Instead instead;
    private final Supplier<Optional<Doubt>> unclear;
    private final Map<PlanVersionId, PlanPart> silentParts = new LinkedHashMap<>();
    private final Map<PlanVersionId, Doubt> toCheck = new HashMap<>();

    /**
     * @param claim what has to be met for a plan to say it: the question without what is known to mean something else
     * @param asked the question before it was widened to other names
     * @param unclear why no plan may be called silent, whatever it has; empty where it is plain what is asked
     */
    Columns(
            IndexReading reading,
            Question claim,
            Question question,
            Asked asked,
            Reach reach,
            Doubts doubts,
            Fingerprints stored,
            PassageMaker.Showing passages,
            Supplier<Optional<Doubt>> unclear) {
        this.reading = reading;
        this.claim = claim;
        this.question = question;
        this.reach = reach;
        this.doubts = doubts;
        this.stored = stored;
        this.passages = passages;
        this.unclear = Once.of(unclear);
        this.isFigure = Looseness.asksForFigure(question);
        this.instead = new Instead(reading, claim, question, asked, reach);
    }

    void put(PlanVersion version, Optional<VersionHits> hits, PlanPart part) {
        if (hits.isPresent()) {
            VersionHits found = hits.get();
            says.add(new Says(version, found.pages(), passages.of(found.best(), claim), part.coverage()));
            return;
        }
        Optional<Doubt> doubt = doubts.about(part, reading.contents(), stored);
        boolean isReadEnough = doubt.isEmpty() || doubt.get().kind() == Uncertainty.TO_CHECK;
        Optional<Instead.Found> has = isReadEnough ? instead.of(version.id()) : instead.inTheseWords(version.id());
        Optional<Doubt> first = isReadEnough ? unlikeAsked(has, part) : doubt;
        if (first.isPresent()) {
            List<Passage> perhaps =
                    has.map(found -> passages.of(found.best(), found.marked())).orElse(List.of());
            cannotTell.add(new CannotTell(version, part.coverage(), first.get(), perhaps));
            return;
        }
        silent.add(new Silent(version, part.coverage()));
        silentParts.put(version.id(), part);
        doubt.ifPresent(notSeen -> toCheck.put(version.id(), notSeen));
    }

    private Optional<Doubt> unlikeAsked(Optional<Instead.Found> has, PlanPart part) {
        if (has.isPresent()) {
            return has.map(Instead.Found::doubt);
        }
        return isFigure && part.documents().stream().anyMatch(document -> document.ocr() > 0)
                ? Optional.of(Doubt.FIGURE)
                : unclear.get();
    }

    /** Takes those out of the silent that may say it in other words, or of which nobody has looked. */
    void lookByMeaning(NearInMeaning meanings, Question typed, Filters filters) {
        Map<PlanVersionId, NearInMeaning.Unsure> unsure =
                meanings.about(typed, filters, silentParts, stored, reach.until());
        silent.removeIf(plan -> {
            NearInMeaning.Unsure found = unsure.get(plan.version().id());
            if (found != null) {
                cannotTell.add(new CannotTell(plan.version(), plan.coverage(), found.doubt(), found.perhaps()));
            }
            return found != null;
        });
        leaveToCheck();
    }

    /** Last of all doubts: nothing was found anywhere, but what was asked may stand where nobody has seen it. */
    private void leaveToCheck() {
        silent.removeIf(plan -> {
            Doubt notSeen = toCheck.get(plan.version().id());
            if (notSeen != null) {
                cannotTell.add(new CannotTell(plan.version(), plan.coverage(), notSeen));
            }
            return notSeen != null;
        });
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
                            passages.of(near.get(plan.version().id()).best(), nearby.get()))
                    : plan);
        }
    }

    void sort(Order order) {
        cannotTell.sort(Comparator.comparing(CannotTell::uncertainty)); // in each by plan, as they were put
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
}
