package org.candour.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import org.candour.common.html.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailedScreenTest {

    @Test
    void tellsAReferenceUnderWhichTheCauseIsLoggedAndNothingOfTheCause(CapturedOutput output) {
        BeforeEnterEvent event = mock();
        when(event.getLocation()).thenReturn(new Location("work/sample-2016/search"));
        FailedScreen screen = new FailedScreen(new ErrorAnswer(mock(Templates.class)));

        int status = screen.setErrorParameter(
                event, new ErrorParameter<>(Exception.class, new IllegalStateException("maxClauseCount")));

        String shown = screen.getContent().getElement().getTextRecursively();
        assertThat(status).isEqualTo(500);
        assertThat(shown).contains("This is our fault").doesNotContain("maxClauseCount");
        String reference = shown.replaceAll("(?s).*reference (\\w{8}).*", "$1");
        assertThat(output).contains("Reference " + reference).contains("maxClauseCount");
    }

    @Test
    void whatThereIsNotIsToldApartFromWhatFailedAndLogsNothing(CapturedOutput output) {
        MissingScreen screen = new MissingScreen();

        int status = screen.setErrorParameter(
                mock(), new ErrorParameter<>(NotFoundException.class, new NotFoundException("secret-plan")));

        assertThat(status).isEqualTo(404);
        assertThat(screen.getPageTitle()).isEqualTo("There is no such page · Candour");
        assertThat(screen.getContent().getElement().getTextRecursively())
                .contains("your account may not open it", "My work")
                .doesNotContain("secret-plan");
        assertThat(output).doesNotContain("Reference");
    }
}
