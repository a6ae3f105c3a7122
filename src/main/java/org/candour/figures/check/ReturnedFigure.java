package org.candour.figures.check;

import java.math.BigDecimal;

/**
 * What the returns say, in pounds.
 *
 * @param step what its last digit counts
 * @param rests what it rests on: "sum over 5 organisations", with the source
 */
record ReturnedFigure(BigDecimal value, BigDecimal step, String rests) {}
