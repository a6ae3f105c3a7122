package org.candour.assessment.rating;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.candour.assessment.Robustness;
import org.candour.criteria.CriteriaSet;

/**
 * Asks how firm ratings are: in each of 10,000 runs the domain weights are drawn anew and, for every criterion of every
 * plan, one of the levels its assessors gave or the agreed one is drawn.
 *
 * <p>Weights come from a Dirichlet distribution whose mean is the set's weights and whose concentration is
 * {@value #CONCENTRATION}: a domain of 25 % then varies by about 4 points either way (standard deviation). One draw of
 * weights serves all plans of a run, since ranks only mean something under the same weights. Seeded, so repeatable.
 */
public final class RobustnessCheck {

    public static final int RUNS = 10_000;
    static final double CONCENTRATION = 100;

    private final CriteriaSet set;

    public RobustnessCheck(CriteriaSet set) {
        this.set = set;
    }

    /** By name of the plan; {@code plans} are ranked among each other. */
    public Map<String, Robustness> check(Map<String, Resampled> plans, long seed) {
        List<String> names = plans.keySet().stream().sorted().toList();
        Run[] runs = names.stream()
                .map(name -> new Run(set, plans.getOrDefault(name, Resampled.NONE)))
                .toArray(Run[]::new);
        int[][] bands = new int[runs.length][set.bands().size()];
        int[][] ranks = new int[runs.length][RUNS];
        simulate(runs, bands, ranks, new SplittableRandom(seed));
        Map<String, Robustness> answer = new LinkedHashMap<>();
        for (int i = 0; i < runs.length; i++) {
            Arrays.sort(ranks[i]);
            answer.put(
                    names.get(i),
                    new Robustness(
                            RUNS,
                            seed,
                            shares(bands[i]),
                            ranks[i][RUNS / 40],
                            ranks[i][RUNS - 1 - RUNS / 40],
                            flips(plans.getOrDefault(names.get(i), Resampled.NONE))));
        }
        return answer;
    }

    private void simulate(Run[] runs, int[][] bands, int[][] ranks, SplittableRandom random) {
        double[] scores = new double[runs.length];
        Dirichlet weights = new Dirichlet(
                set.domains().stream()
                        .mapToDouble(domain -> CONCENTRATION * domain.weight() / 100)
                        .toArray(),
                random);
        for (int run = 0; run < RUNS; run++) {
            double[] drawn = weights.draw();
            for (int i = 0; i < runs.length; i++) {
                runs[i].draw(random, drawn);
                scores[i] = runs[i].overall();
                bands[i][runs[i].band()]++;
            }
            for (int i = 0; i < runs.length; i++) {
                ranks[i][run] = rank(scores, i);
            }
        }
    }

    /** 1 is best; equal scores share the better rank. */
    private static int rank(double[] scores, int of) {
        int better = 0;
        for (double score : scores) {
            if (score > scores[of] + 1e-9) {
                better++;
            }
        }
        return better + 1;
    }

    private Map<String, Double> shares(int[] counts) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            shares.put(set.bands().get(i).id(), (double) counts[i] / RUNS);
        }
        return shares;
    }

    private String flips(Resampled plan) {
        List<Flips.Flip> flips = new Flips(set).all(plan.agreed());
        return flips.isEmpty() ? "" : flips.getFirst().sentence();
    }
}
