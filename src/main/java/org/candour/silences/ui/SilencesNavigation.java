package org.candour.silences.ui;

import org.candour.plans.DocumentId;
import org.candour.rounds.RoundId;

/** The doorway to the screens of silences. */
public final class SilencesNavigation {

    private SilencesNavigation() {}

    /** Issues × plans, published or not. */
    public static String matrix(RoundId round) {
        return "/work/" + round + "/silences";
    }

    /** One square of the matrix, opened. */
    public static String square(RoundId round, String footprint, String issue) {
        return matrix(round) + "?issue=" + issue + "&plan=" + footprint;
    }

    /** What waits to be judged, worst first. */
    public static String confirming(RoundId round) {
        return "/work/" + round + "/confirming";
    }

    /** The same, narrowed to one plan. */
    static String confirming(RoundId round, String footprint) {
        return confirming(round) + "?plan=" + footprint;
    }

    /** One issue in one plan, to be judged. */
    public static String confirming(RoundId round, String footprint, String issue) {
        return confirming(round) + "?at=" + footprint + "." + issue;
    }

    /** The letter that asks a footprint what its plan leaves open. */
    public static String letter(RoundId round, String footprint) {
        return matrix(round) + "/letters/" + footprint;
    }

    /** A page of a plan, as the plans' room opens it. */
    static String page(RoundId round, String footprint, DocumentId document, int page) {
        return "/work/" + round + "/plans/" + footprint + "?document=" + document + "&page=" + page;
    }
}
