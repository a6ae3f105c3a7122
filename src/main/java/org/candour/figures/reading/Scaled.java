package org.candour.figures.reading;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Digits and the word after them, as an exact number. */
final class Scaled {

    private Scaled() {}

    static BigDecimal of(String digits, @Nullable String scale) {
        return new BigDecimal(digits.replace(",", "")).multiply(factor(scale)).stripTrailingZeros();
    }

    /** What the last digit counts. */
    static BigDecimal step(String digits, @Nullable String scale) {
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return factor(scale).movePointLeft(decimals).stripTrailingZeros();
    }

    private static BigDecimal factor(@Nullable String scale) {
        return scale == null
                ? BigDecimal.ONE
                : switch (scale.toLowerCase(Locale.ROOT)) {
                    case "billion", "bn" -> new BigDecimal("1000000000");
                    case "thousand", "k" -> new BigDecimal("1000");
                    default -> new BigDecimal("1000000");
                };
    }
}
