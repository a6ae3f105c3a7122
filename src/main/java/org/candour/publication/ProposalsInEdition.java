package org.candour.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.candour.assessment.PublishedProposals;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Component;

/**
 * A proposal is published when the current edition rates its plan version and is not older than the proposal: an
 * edition takes in every proposal there is. Editions tell their moment in whole seconds.
 */
@Component
class ProposalsInEdition implements PublishedProposals {

    private final Editions editions;

    ProposalsInEdition(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean isPublished(RoundId round, PlanVersionId version, Instant proposedAt) {
        return editions.current(round)
                .filter(edition -> !edition.publishedAt().isBefore(proposedAt.truncatedTo(ChronoUnit.SECONDS)))
                .filter(edition -> edition.ratings().stream()
                        .anyMatch(rating -> rating.planVersion().equals(version.toString())))
                .isPresent();
    }
}
