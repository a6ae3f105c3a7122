package org.candour.assessment;

import java.util.Map;

/**
 * How firm a rating is, over seeded re-weightings and re-samplings of the assessors.
 *
 * @param runs how many, 10,000
 * @param bandShares share of runs (0..1) by band id
 * @param rankLow best rank held in 95 % of runs, {@code rankHigh} worst
 * @param flips the criterion whose change by one level would change the band, in a sentence; empty when none would
 */
public record Robustness(
        int runs, long seed, Map<String, Double> bandShares, int rankLow, int rankHigh, String flips) {}
