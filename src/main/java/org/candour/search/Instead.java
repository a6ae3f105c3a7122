package org.candour.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.candour.plans.PlanVersionId;
import org.candour.search.index.Counting;
import org.candour.search.index.IndexReading;
import org.candour.search.index.PageHit;
import org.candour.search.index.Reach;
import org.candour.search.question.Asked;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.otherwise.InOtherWords;
import org.candour.search.question.otherwise.Kin;
import org.candour.search.question.otherwise.Otherwise;
import org.candour.search.question.otherwise.TellingWords;
import org.candour.search.question.query.Looseness;

/**
 * What a plan that does not say it as asked has instead: the reason not to call it silent. Each doubt is asked for only
 * when a plan comes to it, for all plans at once.
 */
final class Instead {

    private static final int BEST = 2;

    private final IndexReading reading;
    private final Question question;
    private final Reach reach;
    private final List<Way> inTheseWords;
    private final List<Way> inOthers;

    /**
     * What was found.
     *
     * @param marked what is to be marked on these pages
     */
    record Found(Doubt doubt, List<PageHit> best, Question marked) {}

    private record Way(Doubt doubt, Supplier<Question> marked, Supplier<Map<PlanVersionId, List<PageHit>>> hits) {}

    /** @param asked as it was typed, before it was widened to other names */
    Instead(IndexReading reading, Question claim, Question question, Asked asked, Reach reach) {
        this.reading = reading;
        this.question = question;
        this.reach = reach;
        Question loosely = Otherwise.of(question);
        Question misread = Looseness.of(question);
        Supplier<Question> kin = Once.of(() -> Kin.of(question, reading::kin));
        Supplier<Question> otherwise =
                Once.of(() -> InOtherWords.of(asked.question()).orElse(question));
        Supplier<Question> telling = Once.of(() -> TellingWords.of(asked).orElse(question));
        this.inTheseWords = List.of(
                new Way(Doubt.ASIDE, () -> claim, Once.of(() -> find(claim, Counting.ASIDES))),
                new Way(Doubt.FRIEND, () -> question, Once.of(() -> unlike(claim, question))),
                new Way(howOtherwise(), () -> loosely, Once.of(() -> other(loosely, Counting.MENTIONS))),
                new Way(Doubt.ASIDE, () -> loosely, Once.of(() -> other(loosely, Counting.ASIDES))));
        this.inOthers = List.of(
                new Way(Doubt.MISREAD, () -> misread, Once.of(() -> misread(misread))),
                new Way(Doubt.APART, Once.of(() -> anyOf(loosely)), Once.of(this::apart)),
                new Way(Doubt.RELATED, kin, Once.of(() -> other(kin.get(), Counting.ALL))),
                new Way(Doubt.OTHER_WORDS, otherwise, Once.of(() -> other(otherwise.get(), Counting.ALL))),
                new Way(
                        Doubt.PART_OF_SENTENCE,
                        telling,
                        Once.of(() ->
                                TellingWords.asksInSentence(asked) ? other(telling.get(), Counting.ALL) : Map.of())));
    }

    /** The first doubt there is. */
    Optional<Found> of(PlanVersionId version) {
        return inTheseWords(version).or(() -> first(inOthers, version));
    }

    /** Only of the very words that were asked for. */
    Optional<Found> inTheseWords(PlanVersionId version) {
        return first(inTheseWords, version);
    }

    private static Optional<Found> first(List<Way> ways, PlanVersionId version) {
        for (Way way : ways) {
            List<PageHit> best = way.hits().get().get(version);
            if (best != null) {
                return Optional.of(new Found(way.doubt(), best, way.marked().get()));
            }
        }
        return Optional.empty();
    }

    private Map<PlanVersionId, List<PageHit>> find(Question asked, Counting counting) {
        return find(asked, reach, counting, BEST);
    }

    private Map<PlanVersionId, List<PageHit>> find(Question asked, Reach where, Counting counting, int best) {
        Map<PlanVersionId, List<PageHit>> found = new HashMap<>();
        reading.find(asked, where, best, counting).forEach((version, hits) -> found.put(version, hits.best()));
        return found;
    }

    /** Nothing where it comes to the same question, which found nothing. */
    private Map<PlanVersionId, List<PageHit>> other(Question asked, Counting counting) {
        return asked.equals(question) ? Map.of() : find(asked, counting);
    }

    /** Those that have only the friends. */
    private Map<PlanVersionId, List<PageHit>> unlike(Question claim, Question wider) {
        return claim.equals(wider) ? Map.of() : find(wider, Counting.ALL);
    }

    private Map<PlanVersionId, List<PageHit>> misread(Question loose) {
        return !reading.hasRecognisedPages() || loose.equals(question)
                ? Map.of()
                : find(loose, reach.recognised(), Counting.ALL, BEST);
    }

    private Doubt howOtherwise() {
        boolean isNear = Otherwise.asksForNearness(question);
        boolean leavesOut = Otherwise.leavesOut(question);
        if (!isNear && !leavesOut && Otherwise.asksForRow(question)) {
            return Doubt.SCATTERED;
        }
        if (!isNear && !leavesOut && Otherwise.asksForFigure(question)) {
            return Doubt.BARE_FIGURE;
        }
        return isNear == leavesOut ? Doubt.NOT_AS_ASKED : isNear ? Doubt.TOO_FAR_APART : Doubt.BESIDE_LEFT_OUT;
    }

    /** Those that hold every word asked for, though perhaps on no page all of them. */
    private Map<PlanVersionId, List<PageHit>> apart() {
        return Otherwise.asksForSeveral(question) ? anywhere(Otherwise.of(question)) : Map.of();
    }

    private Map<PlanVersionId, List<PageHit>> anywhere(Question asked) {
        if (asked instanceof Any any && Otherwise.asksForSeveral(any)) {
            Map<PlanVersionId, List<PageHit>> found = new HashMap<>();
            any.choices().forEach(choice -> anywhere(choice).forEach(found::putIfAbsent));
            return found;
        }
        if (asked instanceof All all && all.wanted().size() > 1) {
            return all.wanted().stream()
                    .map(part -> anywhere(Otherwise.beside(part, all.unwanted())))
                    .reduce(Instead::both)
                    .orElse(Map.of());
        }
        return find(asked, reach, Counting.ALL, 1);
    }

    /** Those in both, with the pages of both. */
    private static Map<PlanVersionId, List<PageHit>> both(
            Map<PlanVersionId, List<PageHit>> one, Map<PlanVersionId, List<PageHit>> other) {
        Map<PlanVersionId, List<PageHit>> both = new HashMap<>();
        one.forEach((version, pages) -> {
            List<PageHit> more = other.get(version);
            if (more != null) {
                List<PageHit> all = new ArrayList<>(pages);
                more.stream()
                        .filter(hit -> all.stream()
                                .noneMatch(
                                        known -> known.document().equals(hit.document()) && known.page() == hit.page()))
                        .forEach(all::add);
                both.put(version, List.copyOf(all));
            }
        });
        return both;
    }

    /** Each of the words, for marking them where they stand. */
    private static Question anyOf(Question asked) {
        return switch (asked) {
            case All all -> new Any(all.wanted().stream().map(Instead::anyOf).toList());
            case Any any -> new Any(any.choices().stream().map(Instead::anyOf).toList());
            default -> asked;
        };
    }
}
