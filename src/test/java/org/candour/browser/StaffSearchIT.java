package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workspace's search over the sample's plans, with the silences and traps their authors planted. */
class StaffSearchIT extends BrowserTest {

    private static final String SEARCH = "/work/sample-2016/search";

    private Page asked(int width, String query) {
        Page page = visitor(width);
        signIn(page, "imogen");
        open(page, SEARCH + query);
        return page;
    }

    private static String names(Page page, String column) {
        return String.join(", ", page.locator("#" + column + " h3").allInnerTexts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stroke                       | Northmoor and Vale, Fenholm              | Three Rivers, Tarnside
            stroke -%22stroke of luck%22 | Northmoor and Vale, Fenholm, Three Rivers | Tarnside
            thrombectomy                 | Northmoor and Vale, Kestrel Coast, Great Mercer, Wrayburn, East Levels, Fenholm, Three Rivers, Lantern Bay | Harrowdale, Tarnside, Estuary North
            """)
    void namesThePlansThatDoNotSayIt(String question, String silent, String unknown) {
        Page page = asked(DESK, "?q=" + question.replace(" ", "%20"));

        assertThat(names(page, "silent")).isEqualTo(silent);
        assertThat(names(page, "unknown")).isEqualTo(unknown);
    }

    @Test
    void showsThePassageOverAPageEnd() {
        Page page = asked(DESK, "?q=%22hyper-acute%20stroke%20unit%22");

        assertThat(page.locator("#says .hit:has-text('Harrowdale') mark")
                        .first()
                        .innerText())
                .isEqualTo("hyper-acute stroke unit");
    }

    @Test
    void asksByKeyboardAndByButtonAndSaysWhatCannotBeSearched() {
        Page page = asked(DESK, "");
        page.locator("#q").fill("*:*");
        page.locator("#q").press("Enter");
        page.locator("h1:has-text('could not be searched')").waitFor();
        assertThat(page.locator(".call").innerText()).contains("only at the end of a word");

        page.locator("#q").fill("stroke OR HASU");
        page.locator(".ask .btn").click();
        page.locator("#says").waitFor();
        assertThat(names(page, "silent")).isEqualTo("Northmoor and Vale, Fenholm");
        assertThat(page.url()).contains("q=stroke");
    }

    @ParameterizedTest
    @CsvSource({"empty, ''", "answer, ?q=stroke", "problem, ?q=*"})
    void isReadableOnDeskAndPhoneAndAxeFindsNothing(String name, String query) {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = asked(width, query);
            picture(page, "staff-search-" + name + "-" + width);
            // the frame's own connection indicator stands outside of all landmarks; the frame's tests answer for it
            assertThat(new AxeBuilder(page)
                            .exclude("vaadin-connection-indicator")
                            .analyze()
                            .getViolations())
                    .isEmpty();
            assertFitsTheWidth(page);
        }
    }
}
