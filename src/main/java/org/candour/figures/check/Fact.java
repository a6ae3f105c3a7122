package org.candour.figures.check;

import java.math.BigDecimal;
import org.candour.figures.StatedPassage;
import org.candour.figures.Unit;

/**
 * A figure of which it is clear what it is: two of the same statement, scope and year should be the same.
 *
 * @param scope whom it is about: {@link #SYSTEM}, a part of it, or an organisation or scheme by name
 * @param year financial year, {@code plan} for the whole period; empty when the text does not say
 * @param step what its last digit counts
 * @param qualifiers what its sentence narrows it to, as {@link Qualifiers} tell it; empty where nothing does
 * @param isRecognised whether its page was read from a picture
 */
record Fact(
        Statement statement,
        String scope,
        String year,
        BigDecimal value,
        BigDecimal step,
        Unit unit,
        String qualifiers,
        StatedPassage passage,
        boolean isRecognised) {

    static final String SYSTEM = "";
    static final String HEALTH = "health";
    static final String HEALTH_AND_CARE = "health and social care";

    /** Whether both mean the same whole: who says nothing about social care may mean either. */
    boolean isAboutTheSameAs(Fact other) {
        return statement == other.statement
                && unit == other.unit
                && qualifiers.equals(other.qualifiers)
                && (scope.equals(other.scope)
                        || isWhole() && other.isWhole() && (scope.isEmpty() || other.scope.isEmpty()));
    }

    Fact with(String newScope, String newYear, BigDecimal newValue) {
        return new Fact(statement, newScope, newYear, newValue, step, unit, qualifiers, passage, isRecognised);
    }

    boolean isWhole() {
        return scope.isEmpty() || scope.equals(HEALTH) || scope.equals(HEALTH_AND_CARE);
    }

    /** Whether rounding alone explains any difference. */
    boolean agreesWith(BigDecimal amount, BigDecimal itsStep) {
        BigDecimal tolerance = step.add(itsStep).divide(BigDecimal.valueOf(2));
        return value.subtract(amount).abs().compareTo(tolerance) <= 0;
    }

    boolean agreesWith(Fact other) {
        return agreesWith(other.value, other.step);
    }
}
