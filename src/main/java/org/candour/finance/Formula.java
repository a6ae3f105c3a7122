package org.candour.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How a measure is worked out of returns. */
interface Formula {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Measure measure();

    /** The measure from what was returned; without a value, and a note saying why, when too few reported. */
    MeasureValue workOut(Area area, Returns returns, Coverage coverage);

    /** 34 digits, never rounded further; null of nothing. */
    static @Nullable BigDecimal percentage(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? null : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    /** Which of the outturns were audited: "audited outturn, including STF", "outturn, including STF (3 of 5 audited)". */
    static String basis(String basis, Collection<Figure> outturns) {
        long audited = outturns.stream()
                .filter(figure -> figure.basis().equals("audited"))
                .count();
        if (audited == 0) {
            return basis;
        }
        return audited == outturns.size()
                ? "audited " + basis
                : basis + " (" + audited + " of " + outturns.size() + " audited)";
    }
}
