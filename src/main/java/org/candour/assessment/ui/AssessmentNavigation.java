package org.candour.assessment.ui;

import org.candour.rounds.RoundId;

/** The way to the screens of this room. */
public final class AssessmentNavigation {

    public static final String MY_WORK = "/work";

    private AssessmentNavigation() {}

    public static String assignments(RoundId round) {
        return "/work/" + round + "/assignments";
    }

    public static String readingRoom(RoundId round, String footprint) {
        return "/work/" + round + "/assess/" + footprint;
    }

    public static String moderation(RoundId round) {
        return "/work/" + round + "/moderation";
    }

    public static String moderation(RoundId round, String footprint) {
        return moderation(round) + "/" + footprint;
    }
}
