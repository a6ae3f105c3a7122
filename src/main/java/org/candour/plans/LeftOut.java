package org.candour.plans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an uploaded bundle that was not taken in.
 *
 * @param path within the bundle
 * @param reason why, in a sentence
 * @param settledAt when it stopped keeping silence in doubt; null while it does
 * @param settledBy empty while it does
 * @param how "not part of the plan", or which document it was uploaded as; empty while it is open
 */
public record LeftOut(
        UUID id,
        PlanVersionId version,
        String bundle,
        String path,
        String reason,
        Instant at,
        String by,
        @Nullable Instant settledAt,
        String settledBy,
        String how) {

    /** What {@link #how} says when a person settled it. */
    public static final String NOT_PART = "not part of the plan";

    /** Whether nobody knows what it says. */
    public boolean isOpen() {
        return settledAt == null;
    }

    /** "a/broken.pdf of bundle.zip was not taken in: The file is a picture, not a document." */
    public String words() {
        return path + (path.equals(bundle) ? "" : " of " + bundle) + " was not taken in: " + reason;
    }
}
