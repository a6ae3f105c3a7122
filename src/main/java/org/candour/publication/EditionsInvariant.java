package org.candour.publication;

import java.util.ArrayList;
import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Departure;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PublicPlans;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Published ratings are what was published, and every passage they cite can be read where they say. */
@Component
class EditionsInvariant implements Invariant {

    private final PublishedEditions editions;
    private final PublicPlans plans;
    private final Rounds rounds;

    EditionsInvariant(PublishedEditions editions, PublicPlans plans, Rounds rounds) {
        this.editions = editions;
        this.plans = plans;
        this.rounds = rounds;
    }

    @Override
    public String title() {
        return "Every published rating and finding is unchanged, and every passage it cites stands on its public page.";
    }

    @Override
    public List<Problem> violations() {
        List<Problem> found = new ArrayList<>();
        editions.changedSincePublication()
                .forEach(where -> found.add(new Problem(
                        where, "What is stored is not the one published.", "Restore the database from a backup.")));
        for (Round round : rounds.all()) {
            editions.current(round.id()).ifPresent(edition -> edition.ratings()
                    .forEach(rating -> rating.scores().forEach(score -> score.citations().stream()
                            .filter(PublishedCitation::quotes)
                            .filter(citation -> !stands(citation))
                            .forEach(citation -> found.add(new Problem(
                                    rating.name() + ", " + score.criterion() + ", " + citation.label() + " "
                                            + citation.page(),
                                    "The cited passage is not on that public page.",
                                    "Publish the plan version again, or correct the edition."))))));
            editions.current(round.id())
                    .ifPresent(edition -> edition.findings().forEach(finding -> finding.citations().stream()
                            .filter(citation -> !stands(citation))
                            .forEach(citation -> found.add(new Problem(
                                    finding.footprint() + ", " + finding.issue() + ", " + citation.label() + " "
                                            + citation.page(),
                                    "The cited passage is not on that public page.",
                                    "Publish the plan version again, or correct the edition.")))));
        }
        return found;
    }

    private boolean stands(PublishedCitation citation) {
        DocumentId document = DocumentId.of(citation.document());
        if (plans.departure(document).filter(Departure::isDeleted).isPresent()) {
            return true; // its reader is told when and why it was deleted
        }
        return plans.page(document, citation.page())
                .map(Page::text)
                .filter(text -> squeeze(text).contains(squeeze(citation.passage())))
                .isPresent();
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
