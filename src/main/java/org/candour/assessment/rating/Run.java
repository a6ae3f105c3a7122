package org.candour.assessment.rating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.candour.assessment.ScoreLevel;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Domain;
import org.jspecify.annotations.Nullable;

/** One plan in one run of the robustness check. Kept from run to run, since there are hundreds of thousands of them. */
final class Run implements Standing {

    private final Bands bands;
    private final Marks agreed;
    private final List<Domain> domains;
    private final ScoreLevel[][][] choices;
    private final @Nullable Fraction[] scores;
    private final Map<String, int[]> places = new HashMap<>();
    private final ScoreLevel[][] levels;
    private int applicable;
    private int insufficient;
    private double overall;

    Run(CriteriaSet set, Resampled plan) {
        this.bands = new Bands(set);
        this.agreed = plan.agreed();
        this.domains = set.domains();
        this.choices = new ScoreLevel[domains.size()][][];
        this.levels = new ScoreLevel[domains.size()][];
        this.scores = new Fraction[domains.size()];
        for (int d = 0; d < domains.size(); d++) {
            List<Criterion> criteria = domains.get(d).criteria();
            choices[d] = criteria.stream().map(c -> choices(c.id(), plan)).toArray(ScoreLevel[][]::new);
            levels[d] = new ScoreLevel[criteria.size()];
            for (int c = 0; c < criteria.size(); c++) {
                places.put(criteria.get(c).id(), new int[] {d, c});
            }
        }
    }

    private static ScoreLevel[] choices(String criterion, Resampled plan) {
        List<ScoreLevel> choices = new ArrayList<>(plan.given().getOrDefault(criterion, List.of()));
        choices.add(plan.agreed().level(criterion));
        return choices.toArray(ScoreLevel[]::new);
    }

    void draw(SplittableRandom random, double[] weights) {
        applicable = 0;
        insufficient = 0;
        double sum = 0;
        double weight = 0;
        for (int d = 0; d < choices.length; d++) {
            Fraction score = drawDomain(d, random);
            scores[d] = score;
            if (score != null) {
                sum += weights[d] * score.toDouble();
                weight += weights[d];
            }
        }
        overall = weight == 0 ? 0 : sum / weight;
    }

    private @Nullable Fraction drawDomain(int d, SplittableRandom random) {
        long points = 0;
        long weight = 0;
        List<Criterion> criteria = domains.get(d).criteria();
        for (int c = 0; c < choices[d].length; c++) {
            ScoreLevel[] choice = choices[d][c];
            ScoreLevel level = choice[random.nextInt(choice.length)];
            levels[d][c] = level;
            if (level.points() > 0) {
                points += (long) criteria.get(c).weight() * level.points();
                weight += criteria.get(c).weight();
                applicable++;
                insufficient += level == ScoreLevel.INSUFFICIENT_EVIDENCE ? 1 : 0;
            }
        }
        return weight == 0 ? null : new Fraction(points, weight);
    }

    double overall() {
        return overall;
    }

    /** Thresholds get a hair's breadth of room for the rounding of doubles. */
    int band() {
        int byScore = bands.byScore(band -> overall >= band.from().doubleValue() - 1e-9);
        return bands.held(byScore, this);
    }

    @Override
    public Collection<Fraction> domainScores() {
        List<Fraction> there = new ArrayList<>(scores.length);
        for (Fraction score : scores) {
            if (score != null) {
                there.add(score);
            }
        }
        return there;
    }

    @Override
    public Optional<Fraction> domainScore(String domain) {
        for (int d = 0; d < scores.length; d++) {
            if (domains.get(d).id().equals(domain)) {
                return Optional.ofNullable(scores[d]);
            }
        }
        return Optional.empty();
    }

    @Override
    public ScoreLevel level(String criterion) {
        int[] place = places.get(criterion);
        return place == null ? ScoreLevel.NOT_APPLICABLE : levels[place[0]][place[1]];
    }

    @Override
    public List<String> silentIssues() {
        return agreed.silentIssues();
    }

    @Override
    public Fraction insufficientShare() {
        return applicable == 0 ? Fraction.ZERO : new Fraction(insufficient, applicable);
    }

    @Override
    public Fraction unreadableShare() {
        return agreed.unreadableShare();
    }
}
