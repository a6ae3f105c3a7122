package org.candour.plans.ui;

import java.util.List;
import org.candour.plans.PlanVersion;

/** Says of each version of a plan whether it is the one that counts. */
final class VersionStanding {

    private VersionStanding() {}

    /** @param versions all of the plan, newest first */
    static String words(PlanVersion version, List<PlanVersion> versions) {
        return standing(version, versions) + undated(version, versions);
    }

    /** Whoever has just uploaded it looks in vain for it where the newest version is shown. */
    private static String undated(PlanVersion version, List<PlanVersion> versions) {
        boolean isPassedOver = version.date() == null && versions.stream().anyMatch(other -> other.date() != null);
        return isPassedOver
                ? " It is undated, and so counts as older than every dated version: the silence matrix and searches of"
                        + " the newest version leave it out"
                        + (version.isPublic() ? "." : ", until it is given its date.")
                : "";
    }

    private static String standing(PlanVersion version, List<PlanVersion> versions) {
        PlanVersion newestPublic =
                versions.stream().filter(PlanVersion::isPublic).findFirst().orElse(null);
        if (version.equals(newestPublic)) {
            return "The current public version.";
        }
        if (version.isPublic() && newestPublic != null) {
            return "Superseded by “" + newestPublic.title() + "”, but still public.";
        }
        if (version.equals(versions.getFirst())) {
            return newestPublic == null
                    ? "The newest version; nothing of this plan is public yet."
                    : "Newer than the public version; publishing it supersedes “" + newestPublic.title() + "”.";
        }
        return "Superseded by “" + versions.getFirst().title() + "”.";
    }
}
