package org.candour.finance.imports;

import java.math.BigDecimal;

/** What a cell's text turned out to be. */
sealed interface Parsed {

    /**
     * A number.
     *
     * @param scale written beside it; NONE when only a header can tell
     */
    record Number(BigDecimal number, Scale scale, Decimals shows) implements Parsed {}

    /** A number whose one mark may part thousands or decimals: {@code 1.234}. */
    record Ambiguous(Number point, Number comma) implements Parsed {}

    /** Said not to be known: blank, "n/a", "[x]"; never zero. */
    record Missing() implements Parsed {}

    /** Nothing that can be counted with. */
    record Bad(String what, String remedy) implements Parsed {}
}
