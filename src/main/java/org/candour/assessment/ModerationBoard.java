package org.candour.assessment;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * All a moderator needs to bring a plan's scores to one.
 *
 * @param waiting how many assessors have not submitted yet
 * @param lines one a criterion, in the order of the set
 * @param alpha over the plan's criteria; null when it cannot be worked out
 * @param sameLevel share of criteria (0..1) with the same answer from all
 * @param provisional the rating as it stands, the lowest level counting where nothing is agreed
 * @param flips what would change its band, the weightiest first
 * @param mayModerate false for those who scored the plan: they may look, not decide
 */
public record ModerationBoard(
        PlanVersionId version,
        RoundId round,
        String footprint,
        CriteriaSet criteria,
        List<Sheet> sheets,
        int waiting,
        List<Line> lines,
        @Nullable Double alpha,
        double sameLevel,
        Rating provisional,
        List<String> flips,
        @Nullable Proposal proposal,
        boolean mayModerate) {

    /**
     * One criterion.
     *
     * @param levels by the assessors' letters
     * @param alpha over the round's plans; null when it cannot be worked out
     */
    public record Line(
            Domain domain,
            Criterion criterion,
            Map<String, ScoreLevel> levels,
            @Nullable Double alpha,
            @Nullable AgreedLevel agreed) {

        public List<ScoreLevel> given() {
            return List.copyOf(levels.values());
        }

        public OptionalInt apart() {
            return Spread.of(given());
        }

        public boolean isWide() {
            return Spread.isWide(given());
        }

        public String reasonNeeded(ScoreLevel level) {
            return Spread.reasonNeeded(given(), level);
        }
    }

    public Line line(String criterion) {
        return lines.stream()
                .filter(l -> l.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** Criteria without an agreed level. */
    public List<Line> open() {
        return lines.stream().filter(line -> line.agreed() == null).toList();
    }
}
