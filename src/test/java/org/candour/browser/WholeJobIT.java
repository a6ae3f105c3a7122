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

/** One plan goes the whole way: upload, search, two scores, moderation, publication, and the reader who checks it. */
class WholeJobIT extends BrowserTest {

    private static final String AREA = "Lancashire and South Cumbria";
    private static final String CODE = "E54000048";
    private static final String ROUND = "/work/stp-2016";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    private static final List<String> CRITERIA = List.of(
            "L1", "L2", "L3", "L4", "L5", "R1", "R2", "R3", "R4", "R5", "R6", "D1", "D2", "D3", "D4", "D5", "D6", "F1",
            "F2", "F3", "F4", "F5", "F6");

    @TempDir
    Path folder;

    @Test
    void onePlanGoesFromUploadToAPublishedRatingBesideTheMoney() {
        anAssessorUploadsAPlan();
        everybodyInTheWorkflowSeesWhoDoesNotSayIt();
        theModeratorAssigns();
        anAssessorScores("imogen", true);
        anAssessorScores("tomas", false);
        theModeratorAgreesAndProposes();
        thePublisherPublishes();
        aReaderFollowsAScoreToItsPage();
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
        assertThat(page.locator("main")).containsText("150 pages could be read", PATIENT);
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

    private void anAssessorScores(String assessor, boolean pictures) {
        Page page = visitor(DESK);
        signIn(page, assessor);
        for (String criterion : CRITERIA) {
            open(page, ROUND + "/assess/" + CODE + "?criterion=" + criterion + "&page=1");
            assertThat(page.locator("h2#criterion")).containsText(criterion);
            score(page, criterion, assessor);
            if (criterion.equals("R1") && pictures) {
                picture(page, "job-5-reading-room");
                assertNothingForAxe(page);
            }
        }
        assertThat(page.locator("main")).containsText("23 of 23");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit scores"))
                .first()
                .click();
        page.locator("vaadin-dialog").getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator("main")).containsText("Your scores are submitted");
    }

    private static void score(Page page, String criterion, String assessor) {
        boolean silent = criterion.equals("D6");
        page.locator("fieldset.levels label").nth(silent ? 3 : 1).click();
        settle(page);
        if (silent) {
            certifySilence(page);
        } else {
            citeByTheKeyboard(page);
        }
        assertThat(page.locator("[class*=cit] li, .cites li").first()).isVisible();
        Locator why = page.getByLabel("Why this level");
        why.pressSequentially(criterion + ": named, with a date. " + assessor);
        why.blur();
        settle(page);
        assertThat(page.locator("main")).containsText("Draft saved");
    }

    private static void certifySilence(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("The plan says nothing: search and certify"))
                .click();
        page.getByLabel("Search the whole plan for").fill("dementia");
        page.getByLabel("Search the whole plan for").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Certify and cite"))
                .click();
        settle(page);
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

    private void theModeratorAgreesAndProposes() {
        Page page = visitor(DESK);
        signIn(page, "helen");
        open(page, ROUND + "/moderation/" + CODE);
        picture(page, "job-6-moderation");
        assertNothingForAxe(page);
        page.getByText("on which all agree").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Propose this rating"))
                .click();
        assertThat(page.locator("main")).containsText("The rating is proposed");
        picture(page, "job-7-proposed");
    }

    private void thePublisherPublishes() {
        Page page = visitor(DESK);
        signIn(page, "daniel");
        open(page, ROUND + "/publishing");
        picture(page, "job-8-publishing");
        assertNothingForAxe(page);
        page.locator("textarea").first().fill("The first plan of the round.");
        page.locator("textarea").first().blur();
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Publish edition 1"))
                .first()
                .click();
        page.locator("vaadin-dialog, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Publish"))
                .last()
                .click();
        assertThat(page.locator("main")).containsText("Everybody can read it now", PATIENT);
    }

    private void aReaderFollowsAScoreToItsPage() {
        Page page = visitor(DESK);
        open(page, "/rounds/stp-2016");
        assertThat(page.locator("table.league")).containsText(AREA);
        assertThat(page.locator("table.league .band")).hasCount(1);
        picture(page, "job-9-public-home");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(AREA).setExact(true))
                .last()
                .click();
        page.waitForURL("**/footprints/" + CODE);
        settle(page);
        assertThat(page.locator("#silence")).containsText("dementia");
        picture(page, "job-10-footprint");
        page.locator(".domain-list details summary").first().click();
        page.locator("#L1 .cites a").first().click();
        page.waitForURL("**/pages/1?cite=**");
        settle(page);
        assertThat(page.locator(".sheet mark")).containsText("majority of two thirds");
        picture(page, "job-11-passage");
        open(page, "/rounds/stp-2016/search?q=dementia");
        assertThat(page.locator("#silent")).containsText(AREA, PATIENT);
        assertNothingForAxe(page);
    }
}
