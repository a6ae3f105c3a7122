package org.candour.plans.reader;

import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.jspecify.annotations.Nullable;

/** Operators by their letters, without a string for each time that one is met. */
final class KnownOperators {

    private static final int ROWS = 251;

    private final int[] codes = new int[ROWS];
    private final @Nullable Operator[] operators = new Operator[ROWS];

    /**
     * Must not be asked for one that brings a picture with it: of those there is a new one each time.
     *
     * @param code its letters, eight bits each
     */
    Operator of(int code, Supplier<String> name) {
        int row = (code ^ code >>> 7) % ROWS;
        Operator known = operators[row];
        if (known == null || codes[row] != code) {
            known = Operator.getOperator(name.get());
            operators[row] = known;
            codes[row] = code;
        }
        return known;
    }
}
