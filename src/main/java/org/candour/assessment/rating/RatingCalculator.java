package org.candour.assessment.rating;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.assessment.Rating;
import org.candour.assessment.ScoreLevel;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.LimitingRule;
import org.jspecify.annotations.Nullable;

/**
 * Agreed levels in, rating out. A domain's score is the weighted mean of its levels, the overall score the weighted mean
 * of the domains that have a score; then the band, then the limiting rules.
 */
public final class RatingCalculator {

    private final CriteriaSet set;
    private final Bands bands;

    public RatingCalculator(CriteriaSet set) {
        this.set = set;
        this.bands = new Bands(set);
    }

    public Rating rate(Marks marks) {
        Exact plan = new Exact(marks, marks.domainScores(set.domains()));
        @Nullable Fraction overall = overall(plan.domains()).orElse(null);
        int byScore = bands.byScore(band -> overall != null && !overall.isBelow(band.from()));
        Map<String, BigDecimal> domains = new LinkedHashMap<>();
        plan.domains().forEach((id, score) -> domains.put(id, score.toBigDecimal()));
        return new Rating(
                domains,
                overall == null ? null : overall.toBigDecimal(),
                bands.band(bands.held(byScore, plan)).id(),
                bands.band(byScore).id(),
                limits(byScore, plan));
    }

    private Optional<Fraction> overall(Map<String, Fraction> scores) {
        long weight = set.domains().stream()
                .filter(d -> scores.containsKey(d.id()))
                .mapToLong(Domain::weight)
                .sum();
        return set.domains().stream()
                .flatMap(d -> Stream.ofNullable(scores.get(d.id())).map(score -> score.times(d.weight())))
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(weight));
    }

    /** The rules that hold the band below what the score gives, strictest first, then in the order of the file. */
    private List<Rating.Limit> limits(int byScore, Standing plan) {
        return bands.rules().stream()
                .filter(rule -> bands.numberOf(rule.cap()) > byScore)
                .sorted(Comparator.comparing((LimitingRule rule) -> bands.numberOf(rule.cap()))
                        .reversed())
                .flatMap(rule -> switch (bands.answer(rule, plan)) {
                    case Answer.Allowed allowed -> Stream.<Rating.Limit>empty();
                    case Answer.HeldBecause held ->
                        Stream.of(new Rating.Limit(rule.id(), rule.title(), rule.cap(), held.reason()));
                })
                .toList();
    }

    private record Exact(Marks marks, Map<String, Fraction> domains) implements Standing {

        @Override
        public Collection<Fraction> domainScores() {
            return domains.values();
        }

        @Override
        public Optional<Fraction> domainScore(String domain) {
            return Optional.ofNullable(domains.get(domain));
        }

        @Override
        public ScoreLevel level(String criterion) {
            return marks.level(criterion);
        }

        @Override
        public List<String> silentIssues() {
            return marks.silentIssues();
        }

        @Override
        public Fraction insufficientShare() {
            return marks.insufficientShare();
        }

        @Override
        public Fraction unreadableShare() {
            return marks.unreadableShare();
        }
    }
}
