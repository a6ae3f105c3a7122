package org.candour.plans.recogniser;

/**
 * What recognising a picture once has come to.
 *
 * @param confidence mean over the letters, 0 to 100
 * @param letters letters and digits in words it is fairly sure of
 * @param missed of the shapes that look like letters, how many in a hundred stand outside the words that were found
 */
record Attempt(String text, int confidence, int letters, int missed) {

    static final Attempt NOTHING = new Attempt("", 0, 0, 0);

    private static final int GOOD = 75;
    private static final int ENOUGH = 40;
    private static final int MUCH_MISSED = 20;

    /** Whether it is worth no second look. */
    boolean isGood() {
        return confidence >= GOOD && letters >= ENOUGH;
    }

    /** Whether so much was passed over that a word not found says nothing. */
    boolean passedOverMuch() {
        return missed > MUCH_MISSED;
    }

    /** How much was found, of which so much is sure. */
    long worth() {
        return (long) letters * confidence;
    }
}
