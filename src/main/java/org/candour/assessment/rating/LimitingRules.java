package org.candour.assessment.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.LimitingRule;
import org.candour.criteria.LimitingRule.BandNeeds;
import org.candour.criteria.LimitingRule.CriterionWithConfirmedSilence;
import org.candour.criteria.LimitingRule.DomainBelow;
import org.candour.criteria.LimitingRule.DomainsBelow;
import org.candour.criteria.LimitingRule.InsufficientShare;
import org.candour.criteria.LimitingRule.UnreadablePagesShare;

/** Each kind of limiting rule with its answer. "Below" and "above" are strict, "from" and "at most" inclusive. */
final class LimitingRules {

    private final CriteriaSet set;

    LimitingRules(CriteriaSet set) {
        this.set = set;
    }

    Answer answer(LimitingRule rule, Standing plan) {
        return switch (rule) {
            case DomainBelow r -> domainBelow(r, plan);
            case CriterionWithConfirmedSilence r -> confirmedSilence(r, plan);
            case DomainsBelow r -> domainsBelow(r, plan);
            case BandNeeds r -> bandNeeds(r, plan);
            case InsufficientShare r ->
                Answer.heldIf(
                        plan.insufficientShare().isAbove(r.above()),
                        () -> percent(plan.insufficientShare()) + " of the criteria have insufficient evidence.");
            case UnreadablePagesShare r ->
                Answer.heldIf(
                        plan.unreadableShare().isAbove(r.above()),
                        () -> percent(plan.unreadableShare()) + " of the pages could not be read.");
        };
    }

    private Answer domainBelow(DomainBelow rule, Standing plan) {
        return plan.domainScore(rule.domain())
                .filter(score -> score.isBelow(rule.below()))
                .<Answer>map(score -> new Answer.HeldBecause(title(rule.domain()) + " scores " + shown(score) + "."))
                .orElse(Answer.ALLOWED);
    }

    /**
     * Needs both: an agreed level of at most the rule's, and an assessor's finding that an issue listed for this very
     * footprint is not mentioned. A machine verdict is not enough, and "insufficient evidence" is no level here: what could
     * not be read is not silent.
     */
    private Answer confirmedSilence(CriterionWithConfirmedSilence rule, Standing plan) {
        var level = plan.level(rule.criterion());
        boolean low = level.isWorded() && level.points() <= rule.atMost();
        return Answer.heldIf(
                low && !plan.silentIssues().isEmpty(),
                () -> rule.criterion() + " is agreed at " + level.title()
                        + ", and an assessor has confirmed that the plan does not mention “"
                        + String.join("” or “", plan.silentIssues()) + "”.");
    }

    private static Answer domainsBelow(DomainsBelow rule, Standing plan) {
        long below = plan.domainScores().stream()
                .filter(score -> score.isBelow(rule.below()))
                .count();
        return Answer.heldIf(below >= rule.count(), () -> below + " domains score below " + rule.below() + ".");
    }

    /** Asked whatever the score: where the band is not reached anyway, the cap changes nothing. */
    private static Answer bandNeeds(BandNeeds rule, Standing plan) {
        long below = plan.domainScores().stream()
                .filter(score -> score.isBelow(rule.everyDomainFrom()))
                .count();
        long high = plan.domainScores().stream()
                .filter(score -> !score.isBelow(rule.from()))
                .count();
        return Answer.heldIf(
                below > 0 || high < rule.count(),
                () -> below > 0
                        ? below + (below == 1 ? " domain scores" : " domains score") + " below "
                                + rule.everyDomainFrom() + "."
                        : "Only " + high + " of the " + rule.count() + " domains needed reach " + rule.from() + ".");
    }

    private String title(String domain) {
        return set.domain(domain).map(Domain::title).orElse(domain);
    }

    /** Scores as people see them elsewhere: two decimals, rounded half up. The rule was asked before rounding. */
    static String shown(Fraction score) {
        return score.toBigDecimal().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String percent(Fraction share) {
        return share.toBigDecimal().multiply(BigDecimal.valueOf(100)).setScale(0, RoundingMode.HALF_UP) + " %";
    }
}
