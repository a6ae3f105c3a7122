package org.candour.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.Chooser.Chosen;
import org.candour.search.SearchAnswer.Detail;
import org.candour.search.SearchAnswer.Facet;
import org.candour.search.index.BrokenIndex;
import org.candour.search.index.Counting;
import org.candour.search.index.IndexReading;
import org.candour.search.index.PageHit;
import org.candour.search.index.PlanIndex;
import org.candour.search.index.Reach;
import org.candour.search.index.VersionHits;
import org.candour.search.question.Asked;
import org.candour.search.question.Filters;
import org.candour.search.question.Question;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.names.Doubtful;
import org.candour.search.question.otherwise.Otherwise;
import org.candour.search.question.otherwise.TellingWords;
import org.candour.search.question.query.Friendless;
import org.candour.search.question.typed.QuestionParser;
import org.candour.search.question.typed.Readable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sorts plans into those that say it, those that do not, and those about which we cannot tell. A mention in a contents
 * list or a glossary counts as saying it, because a false silence is the worst error there is; words that stand only in
 * running heads or are struck out do neither say it nor leave the plan silent.
 */
@Component
class Asker {

    private static final int FIRST_TIMES = 5;

    private final PlanParts parts;
    private final PassageMaker passages;
    private final Doubts doubts;
    private final Chooser chooser;
    private final FacetCounter facets;
    private final NearInMeaning near;
    private final IndexCare care;
    private final Duration longest;
    private volatile boolean isWarm;

    /** @param longest a person waits; what takes longer is refused */
    Asker(
            PlanParts parts,
            PassageMaker passages,
            Doubts doubts,
            Chooser chooser,
            FacetCounter facets,
            NearInMeaning near,
            IndexCare care,
            @Value("${candour.search.longest:1700ms}") Duration longest) {
        this.parts = parts;
        this.passages = passages;
        this.doubts = doubts;
        this.chooser = chooser;
        this.facets = facets;
        this.near = near;
        this.care = care;
        this.longest = longest;
    }

    SearchAnswer ask(PlanIndex index, Asking asking) {
        return answered(index, asking.text(), reading -> {
            Asked asked = QuestionParser.read(asking.text());
            Filters filters = asked.filters().narrowedTo(asking.narrowing().role());
            Chosen chosen = chooser.choose(asking.round(), asking.visible(), filters, asking.narrowing());
            return new Answering(reading, asking, asked, filters, chosen, reach(null, filters)).answer();
        });
    }

    /** Asks about the one version alone, all of it. */
    SearchAnswer askOne(PlanIndex index, Asking asking) {
        return answered(index, asking.text(), reading -> {
            List<PlanVersion> one = asking.visible();
            Reach reach = Reach.of(one.isEmpty() ? null : one.getFirst().id(), patience());
            Asked asked = QuestionParser.readWithoutFilters(asking.text());
            return new Answering(reading, asking, asked, Filters.NONE, new Chosen(one, one), reach).answer();
        });
    }

    /** Passages of one document, in page order; filters that choose among plans mean nothing there. */
    List<Passage> within(PlanIndex index, DocumentId document, String text) {
        try (IndexReading reading = index.reading()) {
            Question question = Meant.by(QuestionParser.read(text), reading, patience());
            Reach reach = Reach.of(null, patience()).in(Set.of(document));
            List<PageHit> hits = reading.pages(question, reach);
            PassageMaker.Showing showing = passages.showing(reading, reach.until());
            if (!hits.isEmpty()) {
                return showing.of(hits, question);
            }
            Question loosely = Otherwise.of(question); // what a search showed as perhaps meant is found here too
            return showing.of(reading.pages(loosely, reach), loosely);
        } catch (Unsearchable e) {
            throw notSearched(message(e));
        } catch (BrokenIndex e) {
            care.replace(e);
            throw notSearched(ForLater.BEING_REPAIRED);
        }
    }

    /** Whether a question has been answered since the start. */
    boolean isWarm() {
        return isWarm;
    }

    /** The first question after a start finds nothing ready: refusing it for its own slowness would help nobody. */
    private Duration patience() {
        return isWarm ? longest : longest.multipliedBy(FIRST_TIMES);
    }

    private interface Answer {
        SearchAnswer from(IndexReading reading);
    }

    private SearchAnswer answered(PlanIndex index, String text, Answer answer) {
        try (IndexReading reading = index.reading()) {
            SearchAnswer given = answer.from(reading);
            isWarm = true;
            return given;
        } catch (Unsearchable e) {
            return refused(text, message(e));
        } catch (BrokenIndex e) {
            care.replace(e);
            return refused(text, ForLater.BEING_REPAIRED);
        }
    }

    private Reach reach(@org.jspecify.annotations.Nullable PlanVersionId only, Filters filters) {
        return Reach.of(only, patience()).pages(filters.firstPage(), filters.lastPage());
    }

    /** One question being answered. */
    private final class Answering {

        private final IndexReading reading;
        private final Asking asking;
        private final Asked asked;
        private final Filters filters;
        private final Chosen chosen;
        private final Reach reach;
        private final Question question;
        private final Friendless.Asked claim;

        Answering(IndexReading reading, Asking asking, Asked asked, Filters filters, Chosen chosen, Reach reach) {
            this.reading = reading;
            this.asking = asking;
            this.asked = asked;
            this.filters = filters;
            this.chosen = chosen;
            this.question = Meant.by(asked, reading, patience());
            this.claim = Friendless.of(question, asking.friends(), reading::has);
            this.reach = filters.roles().isEmpty() ? reach : reach.in(parts.documents(asking.visible(), filters));
        }

        SearchAnswer answer() {
            Map<PlanVersionId, VersionHits> hits =
                    reading.find(claim.question(), reach, asking.best(), Counting.MENTIONS);
            Columns columns = new Columns(
                    reading,
                    claim.question(),
                    question,
                    asked,
                    reach,
                    doubts,
                    parts.fingerprints(),
                    passages.showing(reading, reach.until()),
                    this::unclear);
            for (PlanVersion version : chosen.asked()) {
                columns.put(version, Optional.ofNullable(hits.get(version.id())), parts.of(version.id(), filters));
            }
            columns.lookByMeaning(near, asked.question(), filters);
            if (asking.isFull()) {
                columns.lookNearby();
            }
            columns.sort(asking.order());
            return new SearchAnswer(
                    asking.text(),
                    Readable.of(question),
                    "",
                    List.copyOf(columns.says),
                    List.copyOf(columns.silent),
                    List.copyOf(columns.cannotTell),
                    reading.version(),
                    new Detail(filters.part(), notes(), otherSpellings(), facets(hits)));
        }

        private List<String> notes() {
            return Stream.concat(asked.notes().stream(), FriendNote.of(claim.leftOut()).stream())
                    .toList();
        }

        private Optional<Doubt> unclear() {
            return Doubtful.of(asked.question()).entrySet().stream()
                    .map(acronym -> Doubt.ambiguous(acronym.getKey(), acronym.getValue()))
                    .reduce(Doubt::and)
                    .or(() -> Misspelt.doubt(asking.text(), asked.question(), reading))
                    .or(() -> TellingWords.asksInSentence(asked)
                                    && TellingWords.of(asked).isEmpty()
                            ? Optional.of(Doubt.NOTHING_TELLING)
                            : Optional.empty());
        }

        private List<String> otherSpellings() {
            return asking.isFull() ? DidYouMean.of(asking.text(), asked.question(), reading) : List.of();
        }

        private List<Facet> facets(Map<PlanVersionId, VersionHits> hits) {
            if (!asking.isFull()) {
                return List.of();
            }
            List<Facet> all = new ArrayList<>(
                    facets.regionAndVersion(asking.round(), asking.visible(), chosen.considered(), hits::containsKey));
            // the choice of documents is counted without itself
            all.add(facets.roles(
                    reading, claim.question(), asked.filters(), Asker.this.reach(null, filters), chosen.asked()));
            return List.copyOf(all);
        }
    }

    /** Never an empty answer: that would say that the words are not there. */
    private static ProblemsException notSearched(String why) {
        return new ProblemsException("The document was not searched.", new Problem("question", why, ""));
    }

    private static SearchAnswer refused(String text, String problem) {
        return new SearchAnswer(text, List.of(), problem, List.of(), List.of(), List.of(), "");
    }

    private static String message(Unsearchable e) {
        return Objects.requireNonNullElse(e.getMessage(), "This cannot be searched.");
    }
}
