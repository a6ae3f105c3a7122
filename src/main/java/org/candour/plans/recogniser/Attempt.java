package org.candour.plans.recogniser;

/**
 * What recognising a picture once has come to.
 *
 * @param confidence mean over the letters, 0 to 100
 * @param letters letters and digits in words it is fairly sure of
 */
record Attempt(String text, int confidence, int letters) {

    private static final int GOOD = 75;
    private static final int ENOUGH = 40;

    /** Whether it is worth no second look. */
    boolean isGood() {
        return confidence >= GOOD && letters >= ENOUGH;
    }

    /** How much was found, of which so much is sure. */
    long worth() {
        return (long) letters * confidence;
    }
}
