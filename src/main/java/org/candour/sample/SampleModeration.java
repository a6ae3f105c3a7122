package org.candour.sample;

import org.candour.assessment.ModerationBoard;
import org.candour.assessment.Moderations;
import org.candour.assessment.ScoreLevel;
import org.candour.common.Findings;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.plans.PlanVersion;
import org.springframework.stereotype.Component;

/** The sample's moderator records the agreed levels and proposes each rating. */
@Component
class SampleModeration {

    private final Moderations moderations;

    SampleModeration(Moderations moderations) {
        this.moderations = moderations;
    }

    void moderate(PlanVersion version, SampleScores plan, Findings findings) {
        Cast.as(Cast.MODERATOR, Role.MODERATOR, () -> {
            try {
                agree(version, plan);
            } catch (ProblemsException e) {
                findings.add(plan.footprint(), String.valueOf(e.getMessage()), "Correct the sample's score file.");
            }
            return true;
        });
    }

    private void agree(PlanVersion version, SampleScores plan) {
        ModerationBoard board = moderations.board(version.id());
        if (board.proposal() != null) {
            return;
        }
        plan.agreed().stream()
                .filter(agreed -> board.line(agreed.criterion()).agreed() == null)
                .forEach(agreed -> moderations.record(
                        version.id(),
                        agreed.criterion(),
                        ScoreLevel.of(agreed.level()).orElseThrow(),
                        agreed.reason()));
        moderations.propose(version.id());
    }
}
