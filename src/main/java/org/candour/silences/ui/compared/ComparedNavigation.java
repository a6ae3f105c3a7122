package org.candour.silences.ui.compared;

import java.util.Locale;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;
import org.candour.silences.PeerGaps.Comparable;

/** The doorway to what a plan leaves out compared with others and with its own earlier versions. */
public final class ComparedNavigation {

    private ComparedNavigation() {}

    /** What other plans discuss and this one does not. */
    public static String gaps(RoundId round, String footprint) {
        return "/work/" + round + "/gaps/" + footprint;
    }

    static String gaps(RoundId round, String footprint, Comparable comparable) {
        return gaps(round, footprint) + "?with=" + comparable.name().toLowerCase(Locale.ROOT);
    }

    /** What an earlier version said and the newest does not. */
    public static String dropped(RoundId round, String footprint) {
        return "/work/" + round + "/dropped/" + footprint;
    }

    /** What new versions of plans changed in the matrix. */
    public static String changes(RoundId round) {
        return "/work/" + round + "/changes";
    }

    static String page(PlanVersion version, DocumentId document, int page) {
        return "/work/" + version.round() + "/plans/" + version.footprint() + "?document=" + document + "&page=" + page;
    }
}
