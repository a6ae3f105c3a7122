package org.candour.finance.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The digits a spreadsheet shows of the number it keeps: fifteen, as it counts no further itself. */
final class Digits {

    private static final Pattern KEPT =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
    private static final MathContext SHOWN = new MathContext(15);
    private static final int LARGEST_POWER = 40;

    private Digits() {}

    /** The number, or null where it is none that anybody could mean. */
    static @Nullable BigDecimal of(String kept) {
        String text = kept.strip();
        if (!KEPT.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text).round(SHOWN);
        int power = number.precision() - number.scale();
        return number.signum() != 0 && Math.abs(power) > LARGEST_POWER ? null : tidy(number);
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
