package org.candour.assessment.agreement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.candour.assessment.ScoreLevel;

/**
 * Krippendorff's alpha for ordinal data, and the share of units on which everybody said the same.
 *
 * <p>Source: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011, sections
 * C and D. With o(c,k) the coincidences of values c and k within units, each pair counted 1/(m−1) for a unit of m values, and n(c)
 * the sum of c's row, alpha = 1 − (n−1) · Σ o(c,k)·δ²(c,k) / Σ n(c)·n(k)·δ²(c,k), where for ordinal data δ(c,k) =
 * Σ n(g) for g from c to k, less half of n(c) and of n(k). Units with fewer than two values do not count.
 */
public final class Agreement {

    private final TreeMap<Integer, TreeMap<Integer, Double>> coincidences = new TreeMap<>();

    private Agreement() {}

    /**
     * Alpha over units of ordinal values; empty where nothing varies or nothing can be compared. One unit alone has no
     * other to be compared with: what is expected by chance would be the very disagreement observed.
     */
    public static OptionalDouble alpha(Collection<List<Integer>> units) {
        List<List<Integer>> compared =
                units.stream().filter(unit -> unit.size() > 1).toList();
        Agreement agreement = new Agreement();
        compared.forEach(agreement::add);
        return compared.size() < 2 ? OptionalDouble.empty() : agreement.alpha();
    }

    /**
     * Alpha over levels. "Insufficient evidence" stands for the level it scores as; "not applicable" is no point on the
     * scale and counts as a missing value.
     */
    public static OptionalDouble alphaOfLevels(Collection<List<ScoreLevel>> units) {
        return alpha(units.stream()
                .map(unit -> unit.stream()
                        .map(ScoreLevel::points)
                        .filter(points -> points > 0)
                        .toList())
                .toList());
    }

    /** The share of units, 0..1, to which all gave exactly the same answer; 0 when there are none. */
    public static double sameLevel(Collection<List<ScoreLevel>> units) {
        List<List<ScoreLevel>> compared =
                units.stream().filter(unit -> unit.size() > 1).toList();
        long same = compared.stream()
                .filter(unit -> new HashSet<>(unit).size() == 1)
                .count();
        return compared.isEmpty() ? 0 : (double) same / compared.size();
    }

    private void add(List<Integer> unit) {
        double share = 1.0 / (unit.size() - 1);
        for (int i = 0; i < unit.size(); i++) {
            for (int j = 0; j < unit.size(); j++) {
                if (i != j) {
                    coincidences
                            .computeIfAbsent(unit.get(i), c -> new TreeMap<>())
                            .merge(unit.get(j), share, Double::sum);
                }
            }
        }
    }

    private OptionalDouble alpha() {
        double total = coincidences.keySet().stream().mapToDouble(this::count).sum();
        double observed = 0;
        double expected = 0;
        for (int c : coincidences.keySet()) {
            for (int k : coincidences.keySet()) {
                double distance = distance(c, k);
                observed += together(c, k) * distance;
                expected += count(c) * count(k) * distance;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (total - 1) * observed / expected);
    }

    private double distance(int c, int k) {
        double between = coincidences.subMap(Math.min(c, k), true, Math.max(c, k), true).keySet().stream()
                .mapToDouble(this::count)
                .sum();
        double distance = c == k ? 0 : between - (count(c) + count(k)) / 2;
        return distance * distance;
    }

    private double together(int c, int k) {
        return coincidences.getOrDefault(c, new TreeMap<>()).getOrDefault(k, 0.0);
    }

    private double count(int value) {
        return coincidences.getOrDefault(value, new TreeMap<>()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
