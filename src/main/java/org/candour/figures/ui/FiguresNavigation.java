package org.candour.figures.ui;

import org.candour.figures.StatedPassage;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** The doorway to the screens of stated figures. */
public final class FiguresNavigation {

    private FiguresNavigation() {}

    /** All plans of a round, with what is to be looked at in their numbers. */
    public static String numbers(RoundId round) {
        return "/work/" + round + "/numbers";
    }

    /** The agreed-numbers check of one plan. */
    public static String numbers(RoundId round, String footprint) {
        return numbers(round) + "/" + footprint;
    }

    static String figures(PlanVersionId version) {
        return "/work/view/figures/" + version;
    }

    /** The page a passage stands on, in the plan. */
    static String page(RoundId round, String footprint, StatedPassage passage) {
        return "/work/" + round + "/plans/" + footprint + "?document=" + passage.document() + "&page=" + passage.page();
    }
}
