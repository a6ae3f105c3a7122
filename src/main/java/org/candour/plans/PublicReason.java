package org.candour.plans;

/** Why something could not be read, as readers of the public portal are told: they cannot do anything about it. */
public final class PublicReason {

    private static final String[] FOR_STAFF = {
        " If nothing stands on it, mark it as blank.",
        " If there is none, mark it as blank.",
        " Please look at it, and type in what is written there."
    };

    private PublicReason() {}

    /** The reason without what it asks the people of the workflow to do. */
    public static String of(String reason) {
        String told = reason;
        for (String instruction : FOR_STAFF) {
            told = told.replace(instruction, "");
        }
        return told;
    }
}
