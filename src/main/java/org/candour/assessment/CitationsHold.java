package org.candour.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Departure;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.springframework.stereotype.Component;

/** A citation is only worth something while the passage is where it says. */
@Component
class CitationsHold implements Invariant {

    private final AssignmentStore assignments;
    private final ScoreStore scores;
    private final PlanTexts plans;

    CitationsHold(AssignmentStore assignments, ScoreStore scores, PlanTexts plans) {
        this.assignments = assignments;
        this.scores = scores;
        this.plans = plans;
    }

    /** A passage and who says that it is there. */
    private record Claim(String by, Citation.OfPassage passage) {}

    @Override
    public String title() {
        return "Every passage cited by a submitted score stands on the page it is cited from.";
    }

    /** Document by document, since reading one's pages is what takes time; of a deleted one its record is shown. */
    @Override
    public List<Problem> violations() {
        Map<DocumentId, List<Claim>> claims = assignments.submitted().stream()
                .flatMap(this::claims)
                .collect(Collectors.groupingBy(
                        claim -> claim.passage().document(), LinkedHashMap::new, Collectors.toList()));
        return claims.entrySet().stream()
                .filter(e ->
                        plans.departure(e.getKey()).filter(Departure::isDeleted).isEmpty())
                .flatMap(e -> violations(e.getKey(), e.getValue()))
                .toList();
    }

    private Stream<Claim> claims(Assignment assignment) {
        return scores.of(assignment.id()).values().stream().flatMap(score -> score.citations().stream()
                .flatMap(cited -> cited.citation() instanceof Citation.OfPassage passage
                        ? Stream.of(new Claim(
                                assignment.footprint() + " " + score.criterion() + " by " + assignment.assessor(),
                                passage))
                        : Stream.empty()));
    }

    /** What was cited of an earlier reading of the page, before it was corrected, still holds. */
    private Stream<Problem> violations(DocumentId document, List<Claim> claims) {
        List<Page> pages = plans.pages(document);
        return claims.stream()
                .filter(claim -> pages.stream()
                        .filter(page -> page.number() == claim.passage().page())
                        .noneMatch(page -> Citing.occurs(claim.passage().passage(), page)))
                .filter(claim -> plans.everyReading(document, claim.passage().page()).stream()
                        .noneMatch(page -> Citing.occurs(claim.passage().passage(), page)))
                .map(claim -> new Problem(
                        claim.by(),
                        "The passage “" + claim.passage().passage() + "” is not on "
                                + claim.passage().pageWord() + " "
                                + claim.passage().page() + " of "
                                + claim.passage().document() + ".",
                        "Restore the page texts from a backup, or have the document read again."));
    }
}
