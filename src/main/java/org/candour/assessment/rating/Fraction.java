package org.candour.assessment.rating;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact fraction, so that a score is compared with a threshold before anything is rounded. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);

    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A denominator must be above 0");
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    public Fraction times(long factor) {
        return new Fraction(Math.multiplyExact(numerator, factor), denominator);
    }

    public Fraction dividedBy(long divisor) {
        return new Fraction(numerator, Math.multiplyExact(denominator, divisor));
    }

    public boolean isBelow(BigDecimal threshold) {
        return compareTo(threshold) < 0;
    }

    public boolean isAbove(BigDecimal threshold) {
        return compareTo(threshold) > 0;
    }

    private int compareTo(BigDecimal threshold) {
        return new BigDecimal(numerator).compareTo(threshold.multiply(new BigDecimal(denominator)));
    }

    @Override
    public int compareTo(Fraction other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    public double toDouble() {
        return (double) numerator / denominator;
    }

    /** To 34 digits; exact where the fraction ends. */
    public BigDecimal toBigDecimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
