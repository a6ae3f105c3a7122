package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long plan goes from upload to scores with citations, through the real screens. */
class AssessorsWorkIT extends BrowserTest {

    private static final String AREA = "Lancashire and South Cumbria";
    private static final String CODE = "E54000048";
    private static final String ROUND = "/work/stp-2016";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    private static final List<String> CRITERIA = List.of("L1", "R1");

    @TempDir
    Path folder;

    @Test
    void aLongPlanIsUploadedSearchedAssignedAndScored() {
        anAssessorUploadsAPlan();
        everybodyInTheWorkflowSeesWhoDoesNotSayIt();
        theModeratorAssigns();
        anAssessorScores("imogen");
    }

    private void anAssessorUploadsAPlan() {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, ROUND + "/plans");
        Locator footprint = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Footprint"));
        footprint.click();
        footprint.pressSequentially("Lancashire");
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(AREA))
                .first()
                .click();
        Locator version = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Version"));
        version.click();
        version.pressSequentially("Published November 2016");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        settle(page);
        page.locator("vaadin-upload input[type=file]").setInputFiles(MadePlan.write(folder.resolve("main-plan.pdf")));
        assertThat(page.locator("main")).containsText("main-plan.pdf");
        picture(page, "job-1-upload");
        open(page, ROUND + "/plans/" + CODE);
        assertThat(page.locator("main")).containsText("150 with text", PATIENT);
        picture(page, "job-2-plan");
        assertNothingForAxe(page);
    }

    private void everybodyInTheWorkflowSeesWhoDoesNotSayIt() {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, ROUND + "/search?q=dementia");
        assertThat(page.locator("#silent")).containsText(AREA, PATIENT);
        open(page, ROUND + "/search?q=stroke");
        assertThat(page.locator("#says")).containsText(AREA);
        assertThat(page.locator("#says mark").first()).containsText("troke");
        picture(page, "job-3-search");
        assertNothingForAxe(page);
    }

    private void theModeratorAssigns() {
        Page page = visitor(DESK);
        signIn(page, "helen");
        for (String assessor : List.of("Imogen Ward", "Tomas Reed")) {
            open(page, ROUND + "/assignments");
            page.getByLabel("Assessor for " + AREA)
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(assessor));
            Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(AREA));
            row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Assign"))
                    .last()
                    .click();
            assertThat(row).containsText(assessor);
        }
        picture(page, "job-4-assignments");
        assertNothingForAxe(page);
    }

    private void anAssessorScores(String assessor) {
        Page page = visitor(DESK);
        signIn(page, assessor);
        for (String criterion : CRITERIA) {
            open(page, ROUND + "/assess/" + CODE + "?criterion=" + criterion + "&page=1");
            assertThat(page.locator("h2#criterion")).containsText(criterion);
            score(page, criterion, assessor);
            picture(page, "job-5-reading-room-" + criterion);
            assertNothingForAxe(page);
        }
    }

    private static void score(Page page, String criterion, String assessor) {
        page.locator("fieldset.levels label").nth(1).click();
        settle(page);
        citeByTheKeyboard(page);
        assertThat(page.locator("[class*=cit] li, .cites li").first()).isVisible();
        Locator why = page.getByLabel("Why this level");
        why.pressSequentially(criterion + ": named, with a date. " + assessor);
        why.blur();
        assertThat(page.locator("main")).containsText((CRITERIA.indexOf(criterion) + 1) + " of 23");
    }

    private static void citeByTheKeyboard(Page page) {
        page.evaluate("""
                passage => {
                  const reader = document.querySelector('candour-page-reader');
                  const walk = document.createTreeWalker(reader, NodeFilter.SHOW_TEXT);
                  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const at = node.data.indexOf(passage);
                    if (at >= 0) {
                      const range = document.createRange();
                      range.setStart(node, at);
                      range.setEnd(node, at + passage.length);
                      getSelection().removeAllRanges();
                      getSelection().addRange(range);
                      return;
                    }
                  }
                  throw new Error('The passage is not on the page');
                }
                """, MadePlan.PASSAGE);
        page.locator("candour-page-reader .pop").waitFor();
        page.keyboard().press("c");
        settle(page);
    }
}
