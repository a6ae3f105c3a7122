package org.candour.silences.verdicts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.candour.plans.Coverage;
import org.candour.plans.Mark.Weight;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.ToLookAt;
import org.candour.search.Evidence;
import org.candour.search.Evidence.Discount;
import org.candour.search.Evidence.Spot;
import org.candour.search.EvidenceSearch;
import org.candour.search.NearestPassages.State;
import org.candour.search.Passage;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.Nearness;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.VerdictEvidence.Discounted;
import org.candour.silences.VerdictEvidence.Place;
import org.candour.silences.VerdictEvidence.Term;
import org.candour.silences.VerdictRule;
import org.candour.silences.VerdictRule.Reasoned;
import org.candour.silences.verdicts.VerdictKeeper.CountsNow;
import org.springframework.stereotype.Component;

/** Makes verdicts of counts, for whatever versions and issues it is given; asks for no rights. */
@Component
class MatrixMaker {

    private final PlanTexts plans;
    private final EvidenceSearch search;
    private final VerdictKeeper keeper;
    private final NearKeeper near;
    private final Clock clock;

    MatrixMaker(PlanTexts plans, EvidenceSearch search, VerdictKeeper keeper, NearKeeper near, Clock clock) {
        this.plans = plans;
        this.search = search;
        this.keeper = keeper;
        this.near = near;
        this.clock = clock;
    }

    SilenceMatrix matrix(List<PlanVersion> versions, List<Issue> issues) {
        boolean complete = true;
        List<Asked> all = Asked.of(issues, search); // first: counts by later words are none of these
        CountsNow now = keeper.now();
        Map<PlanVersionId, Coverage> coverages = coverages(versions);
        boolean looks = near.looks();
        List<Row> rows = new ArrayList<>();
        for (PlanVersion version : versions) {
            Coverage coverage = coverages.getOrDefault(version.id(), Coverage.NONE);
            VersionCounts ofVersion = now.of(version.id());
            Function<Issue, OptionalDouble> closest = near.closest(version.id(), ofVersion.textState());
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (Asked asked : all) {
                Issue issue = asked.issue();
                Optional<Counts> counts = ofVersion.of(asked);
                complete &= counts.isPresent();
                boolean applies = issue.appliesTo(version.footprint());
                OptionalDouble nearest = closest.apply(issue);
                boolean isLooking = looks && nearest.isEmpty();
                counts.ifPresent(found ->
                        cells.put(issue.id(), whileLooking(isLooking, cell(applies, found, coverage, nearest))));
            }
            rows.add(new Row(version, coverage, cells));
        }
        return new SilenceMatrix(issues, rows, complete);
    }

    private Map<PlanVersionId, Coverage> coverages(List<PlanVersion> versions) {
        return versions.size() == 1
                ? Map.of(
                        versions.getFirst().id(),
                        plans.coverage(versions.getFirst().id()))
                : plans.coverages();
    }

    private static Cell cell(boolean applies, Counts counts, Coverage coverage, OptionalDouble closest) {
        Reasoned verdict = VerdictRule.judge(applies, counts, coverage, closest);
        return new Cell(verdict.verdict(), verdict.why(), verdict.toCheck(), counts);
    }

    /** A silence is not claimed of new texts before the passages that come nearest in meaning have been looked at. */
    private static Cell whileLooking(boolean isLooking, Cell cell) {
        return isLooking && cell.verdict() == Verdict.NOT_MENTIONED && !cell.toCheck()
                ? new Cell(
                        cell.verdict(),
                        cell.why() + " Passages that come near in meaning are still being looked for.",
                        true,
                        cell.counts())
                : cell;
    }

    /**
     * A cell of what was searched for just now: while texts are still being indexed, finding nothing means nothing.
     *
     * @param settled whether the index held all texts of the version when the search began
     * @param closest similarity of the passage nearest in meaning; empty while nobody has looked
     */
    static Cell searchedNow(
            boolean settled, boolean applies, Counts counts, Coverage coverage, OptionalDouble closest) {
        Cell cell = cell(applies, counts, coverage, closest);
        return cell.verdict() != Verdict.NOT_MENTIONED || settled
                ? cell
                : new Cell(Verdict.CANNOT_TELL, "Its texts have just changed and are being indexed.", false, counts);
    }

    /** Searched now, so that what is shown is what stands in the texts as they are. */
    VerdictEvidence evidence(PlanVersion version, Issue issue) {
        boolean settled = search.isSettled(version.id());
        Optional<Evidence> found = search.find(issue.sought(), version.id());
        Coverage coverage = plans.coverage(version.id());
        Counts counts = found.map(evidence -> Counts.of(issue.id(), issue.edition(), evidence))
                .orElse(Counts.none(issue.id(), issue.edition()));
        String state = keeper.textState(version.id());
        Nearness nearness = near.nearness(version.id(), issue, state);
        List<Spot> spots = found.map(Evidence::spots).orElse(List.of());
        return new VerdictEvidence(
                issue,
                version,
                whileLooking(
                        nearness.state() == State.NOT_YET,
                        searchedNow(
                                settled, issue.appliesTo(version.footprint()), counts, coverage, nearness.closest())),
                coverage,
                places(spots.stream().filter(spot -> !spot.isRelated()).toList()),
                places(spots.stream().filter(Spot::isRelated).toList()),
                discounted(found.map(Evidence::discounts).orElse(List.of())),
                nearness,
                terms(issue),
                plans.documents(version.id()),
                state,
                search.indexVersion(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                counts.isMention() ? List.of() : toLookAt(version, coverage));
    }

    private List<ToLookAt> toLookAt(PlanVersion version, Coverage coverage) {
        return coverage.unreadable() + coverage.pictured() == 0
                ? List.of()
                : plans.documents(version.id()).stream()
                        .flatMap(document -> ToLookAt.of(document, plans.pages(document.id())).stream())
                        .toList();
    }

    List<Place> places(List<Spot> spots) {
        List<Place> places = new ArrayList<>();
        for (Spot spot : spots) {
            for (Passage passage : search.passages(List.of(spot))) {
                boolean passing = spot.weight() != Weight.FULL || (spot.isList() && !spot.isCommitted());
                places.add(new Place(passage, spot.term(), passing, spot.near()));
            }
        }
        return List.copyOf(places);
    }

    private List<Discounted> discounted(List<Discount> discounts) {
        List<Discounted> places = new ArrayList<>();
        for (Discount discount : discounts) {
            for (Passage passage : search.passages(List.of(discount.spot()))) {
                places.add(new Discounted(passage, discount.spot().term(), discount.friend()));
            }
        }
        return List.copyOf(places);
    }

    private List<Term> terms(Issue issue) {
        List<Term> terms = new ArrayList<>();
        issue.sought().terms().forEach(term -> terms.add(new Term(term, search.searchedAs(term), false)));
        issue.related().forEach(term -> terms.add(new Term(term, search.searchedAs(term), true)));
        return List.copyOf(terms);
    }
}
