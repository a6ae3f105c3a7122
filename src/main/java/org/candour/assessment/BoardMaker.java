package org.candour.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.candour.assessment.ModerationBoard.Line;
import org.candour.assessment.agreement.Agreement;
import org.candour.assessment.rating.Flips;
import org.candour.assessment.rating.Flips.Flip;
import org.candour.assessment.rating.Marks;
import org.candour.assessment.rating.RatingCalculator;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.plans.Coverage;
import org.candour.plans.PlanTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a plan's submitted sheets for moderation. Checks no rights. */
@Component
class BoardMaker {

    private final PlanTexts plans;
    private final AgreementStore agreements;

    BoardMaker(PlanTexts plans, AgreementStore agreements) {
        this.plans = plans;
        this.agreements = agreements;
    }

    /**
     * @param others sheets of the round's plans, for the agreement on each criterion
     */
    ModerationBoard board(SheetsOfPlan plan, List<SheetsOfPlan> others, boolean mayModerate) {
        Assignment any = plan.any();
        Marks marks = marks(plan);
        return new ModerationBoard(
                any.version(),
                any.round(),
                any.footprint(),
                plan.criteria(),
                plan.sheets(),
                plan.waiting().size(),
                lines(plan, others),
                orNull(Agreement.alphaOfLevels(plan.units())),
                Agreement.sameLevel(plan.units()),
                new RatingCalculator(plan.criteria()).rate(marks),
                flips(plan, marks),
                agreements.proposal(any.version()).orElse(null),
                mayModerate);
    }

    Effect effect(SheetsOfPlan plan, Criterion criterion, ScoreLevel level) {
        Marks before = marks(plan);
        Marks after = before.with(criterion.id(), level);
        RatingCalculator calculator = new RatingCalculator(plan.criteria());
        Domain domain = plan.criteria().domainOf(criterion.id()).orElseThrow();
        return new Effect(domain, calculator.rate(before), calculator.rate(after), flips(plan, after));
    }

    /** As things stand; a proposal keeps the pages as they were. */
    private Marks marks(SheetsOfPlan plan) {
        Coverage now = plans.coverage(plan.any().version());
        return agreements.proposal(plan.any().version()).map(plan::marks).orElseGet(() -> plan.marks(now));
    }

    private static List<String> flips(SheetsOfPlan plan, Marks marks) {
        return new Flips(plan.criteria())
                .all(marks).stream().map(Flip::sentence).toList();
    }

    private static List<Line> lines(SheetsOfPlan plan, List<SheetsOfPlan> others) {
        List<Line> lines = new ArrayList<>();
        for (Domain domain : plan.criteria().domains()) {
            for (Criterion criterion : domain.criteria()) {
                Map<String, ScoreLevel> levels = new LinkedHashMap<>();
                plan.sheets().forEach(sheet -> levels.put(sheet.letter(), sheet.level(criterion.id())));
                lines.add(new Line(
                        domain,
                        criterion,
                        levels,
                        orNull(Agreement.alphaOfLevels(others.stream()
                                .map(other -> other.levels(criterion.id()))
                                .toList())),
                        plan.agreed().get(criterion.id())));
            }
        }
        return lines;
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
