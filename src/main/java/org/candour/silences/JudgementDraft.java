package org.candour.silences;

import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;

/**
 * A judgement as somebody is about to make it, with what they saw: when any of that has moved on meanwhile, they are told
 * instead of being taken at their word.
 *
 * @param issueEdition edition of the issue they saw
 * @param textState state of the texts they saw, see {@link VerdictEvidence#textState()}
 * @param revision the newest judgement they saw; 0 for none
 */
public record JudgementDraft(
        PlanVersionId version,
        String issue,
        int issueEdition,
        String textState,
        int revision,
        Judgement judgement,
        String note,
        List<Cite> citations) {

    /** A passage somebody points at. */
    public record Cite(DocumentId document, int page, String passage) {}
}
