package org.candour.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.assessment.TestSet.STP;
import static org.candour.assessment.TestSet.marks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.candour.assessment.Robustness;
import org.candour.assessment.ScoreLevel;
import org.junit.jupiter.api.Test;

class RobustnessCheckTest {

    private final RobustnessCheck check = new RobustnessCheck(STP);

    @Test
    void aPlanFarFromEveryLineStandsInEveryRun() {
        Robustness firm = one("33333 333333 333333 333333", "33333 333333 333333 333333");
        assertThat(firm.runs()).isEqualTo(10_000);
        assertThat(firm.bandShares()).containsEntry("advanced", 1.0);
        assertThat(firm.flips()).isEmpty();
    }

    @Test
    void aPlanItsAssessorsSawDifferentlyMovesBetweenBands() {
        Robustness loose = one("33333 333333 333333 322222", "22222 222222 222222 222222");
        assertThat(loose.bandShares().get("advanced")).isStrictlyBetween(0.0, 1.0);
        assertThat(loose.bandShares().get("making-progress")).isStrictlyBetween(0.0, 1.0);
        assertThat(loose.bandShares().values().stream().mapToDouble(d -> d).sum())
                .isEqualTo(1, Offset.offset(1e-9));
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        assertThat(check.check(round(5), 7)).isEqualTo(check.check(round(5), 7));
        assertThat(check.check(round(5), 7)).isNotEqualTo(check.check(round(5), 8));
    }

    @Test
    void ranksAreRangesAmongTheRoundsPlans() {
        Map<String, Resampled> plans = new LinkedHashMap<>();
        plans.put("best", plan("44444 444444 444444 444444", "44444 444444 444444 444444"));
        plans.put("middle", plan("33333 333333 333333 333333", "33333 333333 333333 333333"));
        plans.put("last", plan("11111 111111 111111 111111", "11111 111111 111111 111111"));
        Map<String, Robustness> ranks = check.check(plans, 1);
        assertThat(ranks.get("best"))
                .extracting(Robustness::rankLow, Robustness::rankHigh)
                .containsExactly(1, 1);
        assertThat(ranks.get("middle"))
                .extracting(Robustness::rankLow, Robustness::rankHigh)
                .containsExactly(2, 2);
        assertThat(ranks.get("last"))
                .extracting(Robustness::rankLow, Robustness::rankHigh)
                .containsExactly(3, 3);
    }

    @Test
    void aLimitingRuleHoldsInTheRunsToo() {
        assertThat(one("44444 444444 444444 111111", "44444 444444 444444 111111")
                        .bandShares())
                .containsEntry("making-progress", 1.0);
    }

    @Test
    void drawnWeightsAverageToTheSetsAndVaryByAboutFourPoints() {
        Dirichlet dirichlet = new Dirichlet(new double[] {20, 30, 25, 25}, new SplittableRandom(3));
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 20_000; i++) {
            double weight = dirichlet.draw()[2];
            sum += weight;
            squares += weight * weight;
        }
        double mean = sum / 20_000;
        assertThat(mean).isEqualTo(0.25, Offset.offset(0.002));
        assertThat(Math.sqrt(squares / 20_000 - mean * mean)).isEqualTo(0.043, Offset.offset(0.002));
    }

    private Robustness one(String agreed, String second) {
        return check.check(Map.of("plan", plan(agreed, second)), 42).get("plan");
    }

    private static Resampled plan(String agreed, String second) {
        Marks first = marks(agreed);
        Map<String, List<ScoreLevel>> given = new HashMap<>();
        first.levels()
                .forEach((id, level) ->
                        given.put(id, List.of(level, marks(second).levels().get(id))));
        return new Resampled(first, given);
    }

    private static Map<String, Resampled> round(int size) {
        Random random = new Random(1);
        Map<String, Resampled> plans = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            plans.put("P" + i, plan(levels(random), levels(random)));
        }
        return plans;
    }

    private static String levels(Random random) {
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < 23; i++) {
            levels.append(1 + random.nextInt(4));
        }
        return levels.toString();
    }
}
