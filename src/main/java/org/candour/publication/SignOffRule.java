package org.candour.publication;

import java.util.List;
import java.util.Optional;
import org.candour.assessment.ProposedRating;
import org.candour.common.Problem;
import org.candour.common.UserId;

/** What must hold before a publisher may sign an edition off. Each rule has a name and an answer. */
enum SignOffRule {
    SOMETHING_TO_PUBLISH {
        @Override
        Optional<Problem> refusal(UserId publisher, List<ProposedRating> proposed) {
            return proposed.isEmpty()
                    ? Optional.of(new Problem(
                            "edition",
                            "No rating has been proposed.",
                            "A moderator proposes a rating when every level is agreed."))
                    : Optional.empty();
        }
    },
    NEVER_THEIR_OWN_MODERATION {
        @Override
        Optional<Problem> refusal(UserId publisher, List<ProposedRating> proposed) {
            List<String> own = proposed.stream()
                    .filter(p -> p.moderators().contains(publisher))
                    .map(ProposedRating::footprint)
                    .toList();
            return own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            String.join(", ", own),
                            "You moderated this rating.",
                            "Another publisher must sign it off."));
        }
    },
    ONE_CRITERIA_EDITION {
        @Override
        Optional<Problem> refusal(UserId publisher, List<ProposedRating> proposed) {
            long editions = proposed.stream()
                    .map(ProposedRating::criteriaEdition)
                    .distinct()
                    .count();
            return editions <= 1
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            "criteria",
                            "The ratings were scored under " + editions + " editions of the criteria.",
                            "Publish ratings of one criteria edition together; score the others anew."));
        }
    };

    abstract Optional<Problem> refusal(UserId publisher, List<ProposedRating> proposed);
}
