package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The desk where tables of figures come in, with its problems and its preview. */
class FinanceDeskIT extends BrowserTest {

    private static final String DESK_PATH = "/work/sample-2016/finance";
    private static final String WRONG =
            "Organisation code,Financial year,Control total £m,Outturn including STF £m,Note\n"
                    + "NOBODY,2016/17,1.5,2.5,x\nNOBODY,twenty,1.5,much,x\n";

    @Test
    void aTableWithProblemsCanBeReadAndMendedByEverybody() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = desk(width);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
            choose(page, "returns.csv", WRONG.getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator(".import")).containsText("Nothing is stored until there is none.");
            settle(page);
            picture(page, "finance-desk-problems-" + width);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
        }
    }

    @Test
    void whatWasExportedCanBePreviewedByEverybody() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = desk(width);
            byte[] exported = page.request()
                    .get(url("/api/v1/rounds/sample-2016/finance/figures.csv"))
                    .body();
            page.locator("vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Any figures, as exported"))
                    .click();
            choose(page, "figures.csv", exported);
            assertThat(page.locator(".import")).containsText("and no problem.");
            settle(page);
            picture(page, "finance-desk-preview-" + width);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
        }
    }

    private Page desk(int width) {
        Page page = visitor(width);
        signIn(page, "helen");
        open(page, DESK_PATH);
        return page;
    }

    private static void choose(Page page, String name, byte[] table) {
        FileChooser chooser = page.waitForFileChooser(
                () -> page.locator(".import").getByText("Choose a file").click());
        chooser.setFiles(new FilePayload(name, "text/csv", table));
    }
}
