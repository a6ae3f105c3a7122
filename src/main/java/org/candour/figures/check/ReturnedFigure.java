package org.candour.figures.check;

import java.math.BigDecimal;

/**
 * What the returns say, in pounds.
 *
 * @param step what its last digit counts
 * @param rests what it rests on: "sum over 5 organisations", with the source
 * @param note what the return itself says about it, such as what it covers; may be empty
 */
record ReturnedFigure(BigDecimal value, BigDecimal step, String rests, String note) {}
