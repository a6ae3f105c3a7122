package org.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.assessment.AssessmentWorld.IMOGEN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_MAIN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_PLAN;
import static org.candour.assessment.AssessmentWorld.ROUND;
import static org.candour.assessment.AssessmentWorld.doAs;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** Every method of every service of this room × every role. */
class RightsTest extends AssessmentTest {

    private static final AssignmentId NONE = new AssignmentId(UUID.randomUUID());

    @Test
    void everyMethodIsOpenToItsRolesAndToNoOther() {
        Map<String, Set<Role>> may = new LinkedHashMap<>();
        methods().forEach((name, call) -> {
            Set<Role> allowed = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                if (passes(role, call)) {
                    allowed.add(role);
                }
            }
            may.put(name, allowed);
        });
        Set<Role> assessor = EnumSet.of(Role.ASSESSOR);
        Set<Role> moderator = EnumSet.of(Role.MODERATOR);
        Set<Role> desk = EnumSet.of(Role.MODERATOR, Role.PUBLISHER);
        assertThat(may).allSatisfy((name, roles) -> assertThat(roles)
                .as(name)
                .isEqualTo(
                        name.startsWith("ScoreSheets") || name.contains("mine")
                                ? assessor
                                : name.startsWith("Ratings") ? desk : moderator));
    }

    @Test
    void nobodyGetsAnywhereWithoutSigningIn() {
        methods().forEach((name, call) -> assertThat(org.assertj.core.api.Assertions.catchThrowable(call::run))
                .as(name)
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void everyPublicMethodIsAmongThoseTested() {
        long methods = List.of(Assignments.class, ScoreSheets.class, Moderations.class, Ratings.class).stream()
                .flatMap(type -> java.util.Arrays.stream(type.getDeclaredMethods()))
                .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .count();
        assertThat(methods()).hasSize((int) methods);
    }

    private Map<String, Runnable> methods() {
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("Assignments.of", () -> assignments.of(ROUND));
        calls.put("Assignments.mine", () -> assignments.mine());
        calls.put("Assignments.mine(footprint)", () -> assignments.mine(ROUND, NORTHMOOR));
        calls.put("Assignments.assign", () -> assignments.assign(NORTHMOOR_PLAN, IMOGEN));
        calls.put("Assignments.withdraw", () -> assignments.withdraw(NONE));
        calls.put("ScoreSheets.open", () -> sheets.open(NONE));
        calls.put("ScoreSheets.save", () -> sheets.save(NONE, "R3", null, "", 0));
        calls.put("ScoreSheets.citePassage", () -> sheets.citePassage(NONE, "R3", NORTHMOOR_MAIN, 1, "x"));
        calls.put("ScoreSheets.citeSilence", () -> sheets.citeSilence(NONE, "R3", "x"));
        calls.put("ScoreSheets.removeCitation", () -> sheets.removeCitation(NONE, "R3", UUID.randomUUID()));
        calls.put("ScoreSheets.declareConflict", () -> sheets.declareConflict(NONE, "x"));
        calls.put("ScoreSheets.submit", () -> sheets.submit(NONE));
        calls.put("Moderations.progress", () -> moderations.progress(ROUND));
        calls.put("Moderations.board", () -> moderations.board(NORTHMOOR_PLAN));
        calls.put("Moderations.preview", () -> moderations.preview(NORTHMOOR_PLAN, "R3", ScoreLevel.ONE));
        calls.put("Moderations.record", () -> moderations.record(NORTHMOOR_PLAN, "R3", ScoreLevel.ONE, "x"));
        calls.put("Moderations.recordUnanimous", () -> moderations.recordUnanimous(NORTHMOOR_PLAN));
        calls.put("Moderations.propose", () -> moderations.propose(NORTHMOOR_PLAN));
        calls.put("Moderations.withdrawProposal", () -> moderations.withdrawProposal(NORTHMOOR_PLAN));
        calls.put("Moderations.isPublished", () -> moderations.isPublished(NORTHMOOR_PLAN));
        calls.put("Ratings.proposed", () -> ratings.proposed(ROUND));
        calls.put("Ratings.robustness", () -> ratings.robustness(ROUND, List.of()));
        return calls;
    }

    /** Past the role check; being refused for another reason (not theirs, nothing there) is past it too. */
    private static boolean passes(Role role, Runnable call) {
        try {
            doAs("somebody", call, role);
            return true;
        } catch (AuthorizationDeniedException e) {
            return false;
        } catch (ProblemsException | AccessDeniedException e) {
            return true;
        }
    }
}
