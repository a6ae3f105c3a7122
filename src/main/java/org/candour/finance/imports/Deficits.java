package org.candour.finance.imports;

/** How a column headed by deficits alone tells them, which no number in it can show. */
public enum Deficits {
    /** Nobody said. */
    UNSAID,
    /** With a minus or in brackets, like everywhere else: a positive number is a surplus. */
    NEGATIVE,
    /** As positive numbers: what is more than nothing was overspent. */
    POSITIVE
}
