package org.candour.plans.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.candour.plans.PlanVersion;
import org.jspecify.annotations.Nullable;

/** Says of each version of a plan whether it is the one that counts. */
final class VersionStanding {

    private VersionStanding() {}

    /**
     * The public version that is searched and rated: the newest that holds a file, else the newest.
     *
     * @param versions all of the plan, newest first
     */
    static Optional<PlanVersion> current(List<PlanVersion> versions, Predicate<PlanVersion> holdsFiles) {
        List<PlanVersion> open = versions.stream().filter(PlanVersion::isPublic).toList();
        return open.stream().filter(holdsFiles).findFirst().or(() -> open.stream()
                .findFirst());
    }

    /** @param versions all of the plan, newest first */
    static String words(PlanVersion version, List<PlanVersion> versions, Predicate<PlanVersion> holdsFiles) {
        return standing(version, versions, holdsFiles) + undated(version, versions);
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

    private static String standing(PlanVersion version, List<PlanVersion> versions, Predicate<PlanVersion> holdsFiles) {
        PlanVersion current = current(versions, holdsFiles).orElse(null);
        if (version.isPublic() && !holdsFiles.test(version)) {
            return emptied(version, current);
        }
        if (version.equals(current)) {
            return "The current public version.";
        }
        if (version.isPublic() && current != null) {
            return "Superseded by “" + current.title() + "”, but still public. It becomes the current one again when “"
                    + current.title() + "” is taken back from the public.";
        }
        if (version.equals(versions.getFirst())) {
            return current == null
                    ? "The newest version; nothing of this plan is public yet."
                    : "Newer than the public version; publishing it supersedes “" + current.title() + "”.";
        }
        return "Superseded by “" + versions.getFirst().title() + "”.";
    }

    private static String emptied(PlanVersion version, @Nullable PlanVersion current) {
        String open = "Public, but no file is left in it: readers see the record of what was deleted";
        return current == null || version.equals(current)
                ? open + ", and nothing of this plan to read or search."
                : open + ", and read and search “" + current.title() + "” in its place.";
    }
}
