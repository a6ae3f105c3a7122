package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The staff's screens that compare plans, those of their numbers, and the finance desk, on desk and phone. */
class ComparedScreensIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "imogen, gaps/X54000012, What others discuss and Lantern does not",
        "imogen, dropped/X54000012, What Lantern dropped",
        "imogen, changes, What changed",
        "imogen, numbers, numbers of 12 plans",
        "imogen, numbers/X54000001, in its numbers",
        "helen, finance, Finance desk"
    })
    void areReadableOnDeskAndPhoneAndAxeFindsNothing(String person, String screen, String title) {
        Page page = visitor(DESK);
        signIn(page, person);
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            open(page, "/work/sample-2016/" + screen);
            picture(page, screen.replace('/', '-') + "-" + width);
            assertThat(page.locator("h1").innerText()).contains(title);
            assertThat(new AxeBuilder(page)
                            .exclude("vaadin-connection-indicator")
                            .analyze()
                            .getViolations())
                    .isEmpty();
            assertFitsTheWidth(page);
        }
    }
}
