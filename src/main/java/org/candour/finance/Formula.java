package org.candour.finance;

import java.util.function.Predicate;

/** How a measure is worked out of returns. */
interface Formula {

    /**
     * The share of the organisations expected to report from which a sum over those that did is shown. A sum over
     * fewer says more about who reported than about the footprint.
     */
    int ENOUGH_PERCENT = 80;

    Measure measure();

    /**
     * The measure from the organisations' returns; without a value, and a note saying why, when too few reported.
     *
     * @param commissioner whether an organisation commissions care, by its code
     */
    MeasureValue workOut(String footprint, String year, Returns returns, Predicate<String> commissioner);

    static boolean isEnough(int reported, int expected) {
        return expected > 0 && reported * 100 >= expected * ENOUGH_PERCENT;
    }

    /** In words, why there is no value or how far it goes. */
    static String coverage(int reported, int expected) {
        if (expected == 0) {
            return "No complete returns have been found; see what is known below";
        }
        if (reported == expected) {
            return "";
        }
        String counted = reported + " of " + expected + " organisations reported";
        return isEnough(reported, expected) ? counted : counted + "; shown from " + ENOUGH_PERCENT + " %";
    }
}
