package org.candour.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount a plan's own text gives.
 *
 * @param written as it stands there: "£5–7m", "(12.3)"
 * @param value in single units (pounds, not millions); of a range its lower end
 * @param upTo the upper end of a range; else null
 * @param step what its last digit counts: 100000 for "£291.0 million"
 * @param year financial year, {@code 2020-21}; empty when none is said with it
 * @param label row and column in a table, or the words before it
 * @param isRecognised whether the page was read from its picture, so that digits may be wrong
 */
public record StatedFigure(
        StatedPassage passage,
        String written,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        BigDecimal step,
        Unit unit,
        Wording wording,
        String year,
        Span span,
        Subject subject,
        String label,
        boolean isRecognised) {}
