package org.candour.finance.imports;

/** Which mark parts the decimals; the other one may part thousands. */
public enum Decimals {
    /** 1,234.5 */
    POINT,
    /** 1.234,5 */
    COMMA,
    /** Not said, or not told by a number: each file has to show it. */
    EITHER
}
