package org.candour.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.SearchAnswer.CannotTell;
import org.candour.search.SearchAnswer.Says;
import org.candour.search.SearchAnswer.Silent;
import org.candour.search.index.BrokenIndex;
import org.candour.search.index.IndexReading;
import org.candour.search.index.PlanIndex;
import org.candour.search.index.VersionHits;
import org.candour.search.question.OtherNames;
import org.candour.search.question.Question;
import org.candour.search.question.QuestionParser;
import org.candour.search.question.Readable;
import org.candour.search.question.Unsearchable;
import org.springframework.stereotype.Component;

/**
 * Sorts plans into those that say it, those that do not, and those about which we cannot tell. A mention in a contents
 * list or a glossary counts as saying it, because a false silence is the worst error there is.
 */
@Component
class Asker {

    private final PlanTexts plans;
    private final PassageMaker passages;
    private final Doubts doubts;
    private final IndexCare care;

    Asker(PlanTexts plans, PassageMaker passages, Doubts doubts, IndexCare care) {
        this.plans = plans;
        this.passages = passages;
        this.doubts = doubts;
        this.care = care;
    }

    /**
     * Asks one index about some versions.
     *
     * @param best passages a plan, at most
     */
    SearchAnswer ask(PlanIndex index, List<PlanVersion> versions, String text, int best) {
        try (IndexReading reading = index.reading()) {
            Question question = OtherNames.with(QuestionParser.parse(text));
            PlanVersionId only = versions.size() == 1 ? versions.getFirst().id() : null;
            Map<PlanVersionId, VersionHits> hits = reading.find(question, only, best);
            return sorted(reading, versions, text, question, hits);
        } catch (Unsearchable e) {
            return refused(text, message(e));
        } catch (BrokenIndex e) {
            care.replace(e);
            return refused(text, "The search index is being repaired. Ask again in a few minutes.");
        }
    }

    /** Passages of one document, in page order. */
    List<Passage> within(PlanIndex index, DocumentId document, String text) {
        try (IndexReading reading = index.reading()) {
            Question question = OtherNames.with(QuestionParser.parse(text));
            return passages.of(reading.within(document, question), question);
        } catch (Unsearchable e) {
            throw notSearched(message(e));
        } catch (BrokenIndex e) {
            care.replace(e);
            throw notSearched("The search index is being repaired. Ask again in a few minutes.");
        }
    }

    /** Never an empty answer: that would say that the words are not there. */
    private static ProblemsException notSearched(String why) {
        return new ProblemsException("The document was not searched.", new Problem("question", why, ""));
    }

    private SearchAnswer sorted(
            IndexReading reading,
            List<PlanVersion> versions,
            String text,
            Question question,
            Map<PlanVersionId, VersionHits> hits) {
        List<Says> says = new ArrayList<>();
        List<Silent> silent = new ArrayList<>();
        List<CannotTell> cannotTell = new ArrayList<>();
        Predicate<PlanVersionId> hasWordsApart = wordsApart(reading, question);
        for (PlanVersion version : versions) {
            VersionHits found = hits.get(version.id());
            String doubt = found == null ? doubts.about(version.id(), reading.contents()) : "";
            Coverage coverage = plans.coverage(version.id());
            if (found != null) {
                says.add(new Says(version, found.pages(), passages.of(found.best(), question), coverage));
            } else if (doubt.isEmpty() && hasWordsApart.test(version.id())) {
                cannotTell.add(new CannotTell(version, coverage, SearchAnswer.APART));
            } else if (doubt.isEmpty()) {
                silent.add(new Silent(version, coverage));
            } else {
                cannotTell.add(new CannotTell(version, coverage, doubt));
            }
        }
        says.sort(Comparator.comparingInt(Says::pagesHit).reversed().thenComparing(plan -> plan.version()
                .footprint()));
        return new SearchAnswer(
                text,
                Readable.of(question),
                "",
                List.copyOf(says),
                List.copyOf(silent),
                List.copyOf(cannotTell),
                reading.version());
    }

    /** Which versions hold every word asked for, though on no page all of them. */
    private static Predicate<PlanVersionId> wordsApart(IndexReading reading, Question question) {
        if (!(question instanceof Question.All all) || all.wanted().size() < 2) {
            return version -> false;
        }
        List<Set<PlanVersionId>> parts = all.wanted().stream()
                .map(part -> reading.find(part, null, 0).keySet())
                .toList();
        return version -> parts.stream().allMatch(part -> part.contains(version));
    }

    private static SearchAnswer refused(String text, String problem) {
        return new SearchAnswer(text, List.of(), problem, List.of(), List.of(), List.of(), "");
    }

    private static String message(Unsearchable e) {
        return Objects.requireNonNullElse(e.getMessage(), "This cannot be searched.");
    }
}
