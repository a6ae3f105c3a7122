package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plan goes the whole way: upload, search, two scores, moderation, publication, and the reader who checks it. */
class WholeJobIT extends BrowserTest {

    private static final String AREA = "Staffordshire";
    private static final String CODE = "E54000010";
    private static final String ROUND = "/work/stp-2016";
    private static final String PUBLIC = "/rounds/stp-2016";
    private static final int CRITERIA = 23;
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    private static final Path PICTURES = Path.of("target", "journey");

    @TempDir
    Path folder;

    private int pictures;

    @Test
    void onePlanGoesFromUploadToAPublishedRatingBesideTheMoney() {
        anAssessorUploadsAPlan();
        everybodyInTheWorkflowSeesWhoSaysItAndWhoDoesNot();
        theModeratorAssigns();
        anAssessorScores("imogen", "The rule and the date are named; what happens on refusal is too.");
        anAssessorScores("tomas", "Stated once, with a majority; the reasons are to be published.");
        theModeratorAgreesAndProposes();
        anotherPersonPublishes();
        aReaderFollowsAScoreToItsPage();
    }

    private void anAssessorUploadsAPlan() {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, ROUND + "/plans");
        choose(page, "Footprint", AREA);
        choose(page, "Version", "Published December 2016");
        Locator date = page.getByLabel("Date of the version");
        date.fill("12/15/2016");
        date.press("Enter");
        settle(page);
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(MadePlan.write(folder.resolve("main-plan.pdf")));
        assertThat(page.locator(".upload-jobs vaadin-progress-bar")).isVisible();
        keep(page, "upload");
        page.navigate(url(ROUND + "/plans/" + CODE));
        assertThat(page.locator(".stand")).containsText("All 150 pages could be read.", PATIENT);
        assertThat(page.locator("main")).containsText("dated 15 December 2016");
        assertThat(page.locator("main")).containsText("150 with text");
        keepAndCheck(page, "plan");
    }

    private static void choose(Page page, String field, String words) {
        Locator box = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field).setExact(true));
        box.click();
        box.pressSequentially(words);
        if (field.equals("Footprint")) {
            page.locator("vaadin-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText(AREA))
                    .first()
                    .click();
        } else {
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
        }
    }

    private void everybodyInTheWorkflowSeesWhoSaysItAndWhoDoesNot() {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        openUntilSilent(page, ROUND + "/search?q=dementia");
        keep(page, "search-silent");
        open(page, ROUND + "/search?q=stroke");
        assertThat(page.locator("#says")).containsText(AREA);
        assertThat(page.locator("#says mark").first()).containsText("troke");
        keepAndCheck(page, "search-says");
    }

    /** No plan is called silent before its passages were compared by meaning, which takes a moment. */
    private void openUntilSilent(Page page, String address) {
        open(page, address);
        for (int again = 0; again < 60 && !silent(page).contains(AREA); again++) {
            page.waitForTimeout(2_000);
            open(page, address);
        }
        assertThat(page.locator("#silent")).containsText(AREA, PATIENT);
    }

    private static String silent(Page page) {
        return page.locator("#silent").textContent();
    }

    private void theModeratorAssigns() {
        Page page = visitor(DESK);
        signIn(page, "helen");
        open(page, ROUND + "/assignments");
        for (String assessor : List.of("Imogen Ward", "Tomas Reed")) {
            page.getByLabel("Assessor for " + AREA).selectOption(new SelectOption().setLabel(assessor));
            Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(AREA));
            row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Assign"))
                    .last()
                    .click();
            assertThat(row.locator(".chips")).containsText(assessor);
        }
        keepAndCheck(page, "assignments");
    }

    private void anAssessorScores(String assessor, String reason) {
        Page page = visitor(DESK);
        signIn(page, assessor);
        open(page, ROUND + "/assess/" + CODE + "?criterion=L1&page=1");
        for (int done = 1; done <= CRITERIA; done++) {
            String criterion = page.locator("h2#criterion .code").innerText().strip();
            score(page, criterion, reason);
            assertThat(page.locator(".rr .prog")).containsText(done + " of " + CRITERIA);
            if (criterion.equals("R1") && assessor.equals("imogen")) {
                keepAndCheck(page, "reading-room");
            }
            if (done < CRITERIA) {
                press(page, "Next criterion");
                assertThat(page.locator("h2#criterion .code")).not().hasText(Pattern.compile(criterion + "\\s*"));
            }
        }
        press(page, "Submit scores");
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit scores"))
                .click();
        assertThat(page.locator("main")).containsText("Your scores are submitted");
        keep(page, "submitted-by-" + assessor);
    }

    private static void score(Page page, String criterion, String reason) {
        boolean silent = criterion.equals("D6");
        Locator level = page.locator("fieldset.levels label").nth(silent ? 3 : 1);
        level.click();
        assertThat(level).hasClass(Pattern.compile("\\bch\\b"));
        if (silent) {
            certifySilence(page);
        } else {
            citeByTheKeyboard(page);
        }
        assertThat(page.locator(".cites li").first()).isVisible();
        Locator why = page.getByLabel("Why this level");
        why.pressSequentially(silent ? "Searched for dementia in all 150 pages: nothing." : reason);
        why.blur();
    }

    private static void certifySilence(Page page) {
        press(page, "The plan says nothing: search and certify");
        page.getByLabel("Search the whole plan for").fill("dementia");
        page.getByLabel("Search the whole plan for").press("Enter");
        press(page, "Certify and cite");
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
    }

    private void theModeratorAgreesAndProposes() {
        Page page = visitor(DESK);
        signIn(page, "helen");
        open(page, ROUND + "/moderation/" + CODE);
        assertThat(page.locator(".rats article")).hasCount(2);
        keepAndCheck(page, "moderation");
        press(page, "Record the " + CRITERIA + " on which all agree");
        press(page, "Propose this rating");
        assertThat(page.locator("main")).containsText("The rating is proposed");
        keep(page, "proposed");
    }

    private void anotherPersonPublishes() {
        Page page = visitor(DESK);
        signIn(page, "daniel");
        open(page, ROUND + "/publishing");
        assertThat(page.locator("table.next")).containsText(AREA);
        page.getByLabel("Note for readers").fill("The first plan of the round.");
        page.getByLabel("Note for readers").blur();
        keepAndCheck(page, "publishing-desk");
        press(page, "Publish edition 1…");
        page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Publish edition 1")
                                .setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("Everybody can read it now", PATIENT);
        keep(page, "published");
    }

    private void aReaderFollowsAScoreToItsPage() {
        Page page = visitor(DESK);
        open(page, PUBLIC);
        assertThat(page.locator("table.league")).containsText(AREA);
        assertThat(page.locator("table.league .band")).hasCount(1);
        keepAndCheck(page, "league-table");
        page.locator("table.league")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(AREA))
                .first()
                .click();
        page.waitForURL("**/footprints/" + CODE);
        settle(page);
        assertThat(page.locator("#silence")).containsText("dementia");
        assertThat(page.locator("#money")).containsText("Distance from control total");
        keepAndCheck(page, "footprint");
        page.locator(".domain-list details summary").first().click();
        keep(page, "footprint-scores");
        page.locator("#L1 .cites a").first().click();
        page.waitForURL("**/pages/1?cite=**");
        settle(page);
        assertThat(page.locator(".words mark.cited")).containsText("majority of two thirds");
        keepAndCheck(page, "passage");
        openUntilSilent(page, PUBLIC + "/search?q=dementia");
        keepAndCheck(page, "public-search");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Keeps what the person sees at this step, in the order of the job. */
    private void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(String.format("%02d-%s.png", ++pictures, name)))
                .setFullPage(true));
    }

    private void keepAndCheck(Page page, String name) {
        keep(page, name);
        assertNothingForAxe(page);
    }
}
