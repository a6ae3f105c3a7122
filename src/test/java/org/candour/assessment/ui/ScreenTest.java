package org.candour.assessment.ui;

import static org.candour.assessment.AssessmentWorld.NORTHMOOR_MAIN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_PLAN;
import static org.candour.assessment.AssessmentWorld.as;
import static org.candour.assessment.AssessmentWorld.doAs;
import static org.candour.assessment.AssessmentWorld.signIn;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.candour.assessment.AssessmentWorld;
import org.candour.assessment.AssignmentId;
import org.candour.assessment.Assignments;
import org.candour.assessment.Moderations;
import org.candour.assessment.ScoreSheets;
import org.candour.assessment.TestSet;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.common.ui.WorkspaceFrame;
import org.candour.figures.AgreedNumbers;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedPassage;
import org.candour.silences.Alerts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** Screens of this room on the room's real services, without a browser. */
@ContextConfiguration(classes = {AssessmentWorld.class, WaitingWork.class, PlanNews.class, ScreenTest.Frame.class})
abstract class ScreenTest extends SpringBrowserlessTest {

    /** The frame round the screens, and a plan about whose numbers something was confirmed. */
    static class Frame {
        @Bean
        AgreedNumbers agreedNumbers() {
            String words = "the right number of sites";
            StatedPassage passage = new StatedPassage(NORTHMOOR_MAIN, "Main", "page", 2, 0, words.length(), words);
            NumberAlarm alarm = new NumberAlarm(
                    "a", AlarmKind.TWO_WAYS, 90, "The gap is given two ways.", List.of(), List.of(passage));
            AgreedNumbers numbers = Mockito.mock(AgreedNumbers.class);
            Mockito.when(numbers.confirmed(NORTHMOOR_PLAN)).thenReturn(List.of(alarm));
            return numbers;
        }

        /** Nothing new of any plan. */
        @Bean
        Alerts alerts() {
            return Mockito.mock(Alerts.class);
        }

        @Bean
        WorkspaceFrame workspaceFrame() {
            WorkspaceFrame frame = Mockito.mock(WorkspaceFrame.class);
            Mockito.when(frame.rounds())
                    .thenReturn(List.of(new WorkspaceFrame.RoundChoice("sample-2016", "Sample", true)));
            Mockito.when(frame.links()).thenReturn(List.of());
            Mockito.when(frame.personName()).thenReturn(Optional.of("Imogen Ward"));
            return frame;
        }
    }

    @Autowired
    Assignments assignments;

    @Autowired
    ScoreSheets sheets;

    @Autowired
    Moderations moderations;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyDatabase() {
        for (String table : new String[] {"score_citation", "score", "agreed_level", "proposal", "assignment"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    AssignmentId assign(UserId assessor) {
        return as("helen", () -> assignments.assign(NORTHMOOR_PLAN, assessor), Role.MODERATOR)
                .id();
    }

    AssignmentId filled(UserId assessor, String levels) {
        AssignmentId id = assign(assessor);
        var marks = TestSet.marks(levels).levels();
        doAs(
                assessor.value(),
                () -> TestSet.STP.criteria().forEach(criterion -> {
                    sheets.save(id, criterion.id(), marks.get(criterion.id()), "Because of " + criterion.id(), 0);
                    sheets.citePassage(id, criterion.id(), NORTHMOOR_MAIN, 2, "the right number of sites");
                }),
                Role.ASSESSOR);
        return id;
    }

    void submitted(UserId assessor, String levels) {
        AssignmentId id = filled(assessor, levels);
        doAs(assessor.value(), () -> sheets.submit(id), Role.ASSESSOR);
    }

    static void asImogen() {
        signIn("imogen", Role.ASSESSOR);
    }

    static void asHelen() {
        signIn("helen", Role.MODERATOR);
    }

    /** Everything a reader would hear of it, in order. */
    static String textOf(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    void press(String words) {
        test($(NativeButton.class).withText(words).single()).click();
    }
}
