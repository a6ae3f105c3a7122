package org.candour.publication.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How values are written in answers: decimals as strings in full, nothing for what is not there. */
final class Texts {

    private Texts() {}

    /** Null for blank text, which stands for "not known" in reference data. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Every digit there is, without an exponent. */
    static @Nullable String exact(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /** A score as on screen: cut to two decimals, not rounded up, so that a shown threshold has really been reached. */
    static @Nullable String score(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A number to four decimals; null stays null. */
    static @Nullable BigDecimal rounded(@Nullable Double value) {
        return value == null || !Double.isFinite(value)
                ? null
                : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** A share of 0..1 as a percentage to two decimals. */
    static @Nullable BigDecimal percentage(double share) {
        BigDecimal rounded = rounded(share);
        return rounded == null ? null : new BigDecimal(rounded.movePointRight(2).toPlainString());
    }
}
