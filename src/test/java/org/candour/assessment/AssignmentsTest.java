package org.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.assessment.AssessmentWorld.IMOGEN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_PLAN;
import static org.candour.assessment.AssessmentWorld.ROUND;
import static org.candour.assessment.AssessmentWorld.TARNSIDE_PLAN;
import static org.candour.assessment.AssessmentWorld.TOMAS;
import static org.candour.assessment.AssessmentWorld.doAs;
import static org.candour.assessment.AssessmentWorld.signIn;

import java.util.UUID;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentsTest extends AssessmentTest {

    @BeforeEach
    void asHelen() {
        signIn("helen", Role.MODERATOR);
    }

    @Test
    void anAssignmentFixesTheEditionOfTheCriteria() {
        Assignment assignment = assignments.assign(NORTHMOOR_PLAN, IMOGEN);
        assertThat(assignment.criteriaSet()).isEqualTo("stp-2016");
        assertThat(assignment.criteriaEdition()).isEqualTo(TestSet.STP.edition());
        assertThat(assignments.of(ROUND)).containsExactly(assignment);
    }

    @Test
    void aRoundStaysWithTheEditionOfItsFirstAssignment() {
        assignments.assign(NORTHMOOR_PLAN, IMOGEN);
        jdbc.sql("update assignment set criteria_edition = 'aaaaaaaaaaaa'").update();
        assertThat(assignments.assign(TARNSIDE_PLAN, TOMAS).criteriaEdition()).isEqualTo("aaaaaaaaaaaa");
    }

    @Test
    void anAssessorFindsTheirOwnAndNobodyElses() {
        Assignment imogens = assignments.assign(NORTHMOOR_PLAN, IMOGEN);
        assignments.assign(NORTHMOOR_PLAN, TOMAS);
        signIn("imogen", Role.ASSESSOR);
        assertThat(assignments.mine()).containsExactly(imogens);
        assertThat(assignments.mine(ROUND, NORTHMOOR)).contains(imogens);
        signIn("priya", Role.ASSESSOR);
        assertThat(assignments.mine()).isEmpty();
    }

    @Test
    void thePlanIsNotGivenTwiceToOnePerson() {
        assignments.assign(NORTHMOOR_PLAN, IMOGEN);
        assertThatThrownBy(() -> assignments.assign(NORTHMOOR_PLAN, IMOGEN))
                .hasMessageContaining("theirs already")
                .hasMessageNotContaining(NORTHMOOR);
    }

    @Test
    void onlyAssessorsAreGivenPlans() {
        assertThatThrownBy(() -> assignments.assign(NORTHMOOR_PLAN, new UserId("helen")))
                .hasMessageContaining("Helen")
                .hasMessageContaining("no assessor");
    }

    @Test
    void aPlanThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> assignments.assign(new PlanVersionId(UUID.randomUUID()), IMOGEN))
                .hasMessageContaining("no such plan version");
    }

    @Test
    void anAssignmentIsTakenBackOnlyBeforeScoringBegins() {
        AssignmentId id = assignments.assign(NORTHMOOR_PLAN, IMOGEN).id();
        AssignmentId other = assignments.assign(NORTHMOOR_PLAN, TOMAS).id();
        assignments.withdraw(other);
        doAs("imogen", () -> sheets.save(id, "R3", null, "A first thought", 0), Role.ASSESSOR);
        assertThatThrownBy(() -> assignments.withdraw(id)).hasMessageContaining("has begun");
        assertThat(assignments.of(ROUND)).extracting(Assignment::id).containsExactly(id);
    }
}
