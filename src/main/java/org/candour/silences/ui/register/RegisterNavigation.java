package org.candour.silences.ui.register;

import org.candour.rounds.RoundId;

/** The doorway to the register of issues. */
public final class RegisterNavigation {

    static final String NEW = "new";

    private RegisterNavigation() {}

    /** All issues of the round. */
    public static String register(RoundId round) {
        return "/work/" + round + "/issues";
    }

    /** One issue, to read and change. */
    public static String issue(RoundId round, String issue) {
        return register(round) + "/" + issue;
    }

    /** An issue that is not there yet. */
    public static String create(RoundId round) {
        return issue(round, NEW);
    }
}
