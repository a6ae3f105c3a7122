package org.candour.finance;

import java.time.Instant;

/**
 * A figure that another value followed.
 *
 * @param from when it was recorded
 * @param until when the next value was, or it was taken away
 */
public record EarlierFigure(Figure figure, Instant from, Instant until) {}
