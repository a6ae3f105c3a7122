package org.candour.search;

/** Why a question was not answered with which nothing is wrong: asked again, it may be. */
public final class ForLater {

    /** It was not answered in the time people wait. */
    public static final String BUSY =
            "The search took too long and was stopped, as may happen while the portal is busy."
                    + " Try again; if it is stopped again, ask for fewer or longer words.";

    /** A broken index is being replaced. */
    static final String BEING_REPAIRED = "The search index is being repaired. Ask again in a few minutes.";

    private ForLater() {}

    static boolean is(String problem) {
        return problem.equals(BUSY) || problem.equals(BEING_REPAIRED);
    }
}
