package org.candour.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candour.assessment.ProposedRating;
import org.candour.common.Problem;
import org.candour.common.UserId;
import org.jspecify.annotations.Nullable;

/** What must hold before a publisher may sign an edition off. Each rule has a name and an answer. */
enum SignOffRule {
    SOMETHING_TO_PUBLISH("A rating is proposed.") {
        @Override
        @Nullable
        Problem refusal(Intention intention) {
            return intention.proposed().isEmpty() && (intention.current() == null || !intention.findingsDiffer())
                    ? new Problem(
                            "edition",
                            "No rating has been proposed.",
                            "A moderator proposes a rating when every level is agreed.")
                    : null;
        }
    },
    NEVER_THEIR_OWN_MODERATION("You moderated none of the ratings.") {
        @Override
        @Nullable
        Problem refusal(Intention intention) {
            List<String> own = intention.proposed().stream()
                    .filter(p -> p.moderators().contains(intention.publisher()))
                    .map(ProposedRating::footprint)
                    .toList();
            return own.isEmpty()
                    ? null
                    : new Problem(
                            String.join(", ", own),
                            "You moderated this rating.",
                            "Another publisher must sign it off.");
        }
    },
    ONE_CRITERIA_EDITION("All ratings were scored under one edition of the criteria.") {
        @Override
        @Nullable
        Problem refusal(Intention intention) {
            long editions = intention.proposed().stream()
                    .map(ProposedRating::criteriaEdition)
                    .distinct()
                    .count();
            return editions <= 1
                    ? null
                    : new Problem(
                            "criteria",
                            "The ratings were scored under " + editions + " editions of the criteria.",
                            "Publish ratings of one criteria edition together; score the others anew.");
        }
    },
    FINDINGS_AS_PROPOSED("Each rating was proposed with the findings on its local issues as they stand.") {
        @Override
        @Nullable
        Problem refusal(Intention intention) {
            return intention.overtaken().isEmpty()
                    ? null
                    : new Problem(
                            String.join(", ", intention.overtaken()),
                            "A finding on a local issue was made, changed or flagged after the rating was proposed.",
                            "The moderator withdraws the proposal, looks at it, and proposes it again.");
        }
    },
    SOMETHING_DIFFERS("A rating or a finding is new or differs from the current edition.") {
        @Override
        @Nullable
        Problem refusal(Intention intention) {
            return intention.current() != null
                            && intention.fresh().isEmpty()
                            && !intention.findingsDiffer()
                            && !intention.proposed().isEmpty()
                    ? new Problem(
                            "edition",
                            "Nothing differs from the current edition.",
                            "Publish when a rating or a finding has changed.")
                    : null;
        }
    },
    A_CORRECTION_SAYS_WHY("A note tells readers what changed and why.") {
        @Override
        @Nullable
        Problem refusal(Intention intention) {
            return intention.current() != null
                            && intention.note().isBlank()
                            && (!intention.fresh().isEmpty() || intention.findingsDiffer())
                    ? new Problem(
                            EditionDraft.NOTE,
                            "A new edition corrects an older one and needs a note.",
                            "Say for readers what changed and why.")
                    : null;
        }
    };

    /**
     * What a publisher is about to do.
     *
     * @param current null before the first edition
     * @param overtaken footprints whose rating was proposed under other findings on their local issues
     */
    record Intention(
            UserId publisher,
            List<ProposedRating> proposed,
            @Nullable Edition current,
            List<String> fresh,
            boolean findingsDiffer,
            List<String> overtaken,
            String note) {}

    private final String title;

    SignOffRule(String title) {
        this.title = title;
    }

    abstract @Nullable Problem refusal(Intention intention);

    static List<EditionDraft.SignOff> answers(Intention intention) {
        return Arrays.stream(values())
                .map(rule -> new EditionDraft.SignOff(rule.title, Optional.ofNullable(rule.refusal(intention))))
                .toList();
    }
}
