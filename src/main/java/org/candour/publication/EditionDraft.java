package org.candour.publication;

import java.util.List;
import java.util.Optional;
import org.candour.common.Problem;
import org.candour.plans.PlanVersion;

/**
 * What the next edition would be if it were published now.
 *
 * @param edition as the public would see it
 * @param fresh footprints whose rating is new or differs from the current edition
 * @param opening plan versions that would become public with it
 * @param signOffs every sign-off rule with its answer
 * @param freshFindings findings that are new or differ from the current edition
 * @param droppedFindings findings of the current edition that would be shown no longer
 * @param leftOut findings that are not published, each with why and what to do
 */
public record EditionDraft(
        Edition edition,
        List<String> fresh,
        List<PlanVersion> opening,
        List<SignOff> signOffs,
        List<PublishedFinding> freshFindings,
        List<PublishedFinding> droppedFindings,
        List<Problem> leftOut) {

    /** A draft in which no finding changes. */
    public EditionDraft(Edition edition, List<String> fresh, List<PlanVersion> opening, List<SignOff> signOffs) {
        this(edition, fresh, opening, signOffs, List.of(), List.of(), List.of());
    }

    /** Where a problem is when the note is wrong. */
    public static final String NOTE = "note";

    /** A rule, in words that hold when it is met, and why it is not. */
    public record SignOff(String title, Optional<Problem> refusal) {}

    /** The sign-off rules that forbid it, all of them; empty when it may be published. */
    public List<Problem> refusals() {
        return signOffs.stream().flatMap(signOff -> signOff.refusal().stream()).toList();
    }

    /** Whether anything differs from what readers see now. */
    public boolean changesAnything() {
        return !fresh.isEmpty() || !freshFindings.isEmpty() || !droppedFindings.isEmpty();
    }

    public boolean mayBePublished() {
        return refusals().isEmpty();
    }
}
