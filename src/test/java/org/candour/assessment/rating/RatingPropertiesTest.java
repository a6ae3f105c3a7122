package org.candour.assessment.rating;

import static org.candour.assessment.TestSet.STP;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.candour.assessment.Rating;
import org.candour.assessment.ScoreLevel;
import org.candour.criteria.CriteriaSet.Criterion;

class RatingPropertiesTest {

    private static final List<String> CRITERIA =
            STP.criteria().stream().map(Criterion::id).toList();
    private final RatingCalculator calculator = new RatingCalculator(STP);

    @Property(tries = 300)
    void theOrderInWhichLevelsAreGivenDoesNotMatter(@ForAll("plans") Marks plan) {
        Map<String, ScoreLevel> backwards = new LinkedHashMap<>();
        CRITERIA.reversed().forEach(id -> backwards.put(id, plan.levels().get(id)));
        Marks turned = new Marks(backwards, plan.silentIssues(), plan.pages(), plan.pagesKnown());
        Assertions.assertThat(calculator.rate(turned)).isEqualTo(calculator.rate(plan));
    }

    @Property(tries = 1000)
    void raisingALevelNeverLowersScoreOrBand(@ForAll("plans") Marks plan, @ForAll("criteria") String criterion) {
        ScoreLevel level = plan.level(criterion);
        if (!level.isWorded() || level == ScoreLevel.FOUR) {
            return;
        }
        Rating before = calculator.rate(plan);
        Rating after = calculator.rate(plan.with(criterion, ScoreLevel.values()[level.ordinal() + 1]));
        Assertions.assertThat(after.overall()).isGreaterThan(before.overall());
        Assertions.assertThat(rank(after.band())).isLessThanOrEqualTo(rank(before.band()));
    }

    @Property(tries = 1000)
    void aRuleNeverLifts(@ForAll("plans") Marks plan) {
        Rating rating = calculator.rate(plan);
        Assertions.assertThat(rank(rating.band())).isGreaterThanOrEqualTo(rank(rating.bandByScore()));
        Assertions.assertThat(rating.limits().isEmpty()).isEqualTo(!rating.isCapped());
    }

    @Property(tries = 300)
    void theOverallScoreLiesBetweenItsDomains(@ForAll("plans") Marks plan) {
        Rating rating = calculator.rate(plan);
        if (rating.overall() != null) {
            BigDecimal least = rating.domains().values().stream()
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal most = rating.domains().values().stream()
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            Assertions.assertThat(rating.overall()).isBetween(least, most);
        }
    }

    @Provide
    Arbitrary<String> criteria() {
        return Arbitraries.of(CRITERIA);
    }

    @Provide
    Arbitrary<Marks> plans() {
        Arbitrary<ScoreLevel> level = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, ScoreLevel.ONE),
                net.jqwik.api.Tuple.of(6, ScoreLevel.TWO),
                net.jqwik.api.Tuple.of(6, ScoreLevel.THREE),
                net.jqwik.api.Tuple.of(5, ScoreLevel.FOUR),
                net.jqwik.api.Tuple.of(2, ScoreLevel.INSUFFICIENT_EVIDENCE),
                net.jqwik.api.Tuple.of(2, ScoreLevel.NOT_APPLICABLE));
        return Combinators.combine(
                        level.list().ofSize(CRITERIA.size()),
                        Arbitraries.of("Births", "Stroke")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.integers().between(0, 120))
                .as(RatingPropertiesTest::marks);
    }

    private static Marks marks(List<ScoreLevel> levels, List<String> silent, int unread) {
        Map<String, ScoreLevel> byCriterion = new HashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            byCriterion.put(CRITERIA.get(i), levels.get(i));
        }
        return new Marks(byCriterion, silent, 1000, 1000 - unread);
    }

    private static int rank(String band) {
        return STP.bands().indexOf(STP.band(band).orElseThrow());
    }
}
