package org.candour.assessment;

import static org.candour.assessment.AssessmentWorld.NORTHMOOR_MAIN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_PLAN;
import static org.candour.assessment.AssessmentWorld.as;
import static org.candour.assessment.AssessmentWorld.doAs;

import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.criteria.CriteriaSet.Criterion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What the tests of this room share: a clean database each time and the steps of the story. */
@SpringJUnitConfig(AssessmentWorld.class)
public abstract class AssessmentTest {

    @Autowired
    protected Assignments assignments;

    @Autowired
    protected ScoreSheets sheets;

    @Autowired
    protected Moderations moderations;

    @Autowired
    protected Ratings ratings;

    @Autowired
    protected AssessmentWorld world;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void emptyDatabase() {
        for (String table : new String[] {"score_citation", "score", "agreed_level", "proposal", "assignment"}) {
            jdbc.sql("delete from " + table).update();
        }
        world.deeds.clear();
        world.silentIssues.clear();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected AssignmentId assign(UserId assessor) {
        return as("helen", () -> assignments.assign(NORTHMOOR_PLAN, assessor), Role.MODERATOR)
                .id();
    }

    /** Fills the sheet with levels in the set's order (see {@link TestSet#marks}), each with reason and citation. */
    protected void fill(UserId assessor, AssignmentId id, String levels) {
        var marks = TestSet.marks(levels).levels();
        doAs(
                assessor.value(),
                () -> {
                    for (Criterion criterion : TestSet.STP.criteria()) {
                        sheets.save(id, criterion.id(), marks.get(criterion.id()), "Because of " + criterion.id(), 0);
                        sheets.citePassage(id, criterion.id(), NORTHMOOR_MAIN, 2, "the right number of sites");
                    }
                },
                Role.ASSESSOR);
    }

    protected AssignmentId submitted(UserId assessor, String levels) {
        AssignmentId id = assign(assessor);
        fill(assessor, id, levels);
        doAs(assessor.value(), () -> sheets.submit(id), Role.ASSESSOR);
        return id;
    }
}
