package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.candour.plans.Document;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a plan and its dialogs: what people write there is kept, and what is in doubt is seen. */
class PlanScreenIT extends PlanBrowserTest {

    private static final String WORDS = " Stroke care moves to Seaham.";

    @Autowired
    PageCorrections corrections;

    @Test
    void whatIsTypedIntoACorrectionOutlivesEscapeAndReload() {
        Document plan = aPlan();
        Page page = opened(plan, PHONE);
        press(page, "Correct the text");
        assertNothingForAxe(page);
        assertFitsTheWidth(page);
        text(page).press("End");
        text(page).pressSequentially(WORDS);
        page.keyboard().press("Escape");

        assertThat(page.getByText("What you typed is not saved.")).isVisible();
        assertNothingForAxe(page);
        picture(page, "plan-correction-escape-360");
        press(page, "Go on writing");
        assertThat(text(page)).isFocused();

        page.reload();
        settle(page);
        press(page, "Go on with them");
        assertThat(text(page)).hasValue(java.util.regex.Pattern.compile("[\\s\\S]*Seaham[\\s\\S]*"));
        page.getByLabel("How you know").fill("Read by eye.");
        press(page, "Save");
        assertThat(page.locator(".page-look")).containsText("Corrected by a person (Imogen Ward)");
        assertThat(page.getByText("did not save")).hasCount(0);
        settle(page);
        assertNothingForAxe(page);
    }

    @Test
    void aCorrectionSaysForWhichPageItIsAndIsNeverCoveredByAnother() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = opened(aPlan(), width);
            press(page, "Correct the text");
            text(page).press("Control+End");
            text(page).pressSequentially(WORDS);
            String mine = text(page).inputValue();
            page.getByLabel("Next page").click();
            page.getByText("You look at page 2; what you write here is for page 1.")
                    .waitFor();
            press(page, "Correct the text");
            assertThat(text(page)).hasCount(1);
            assertThat(text(page)).hasValue(mine);
            assertThat(text(page)).isFocused();
            settle(page);
            picture(page, "plan-correction-other-page-" + width);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
            press(page, "Back to page 1");
            assertThat(page.getByText("what you write here is for")).hasCount(0);

            page.getByText("All plans").click();
            page.waitForURL("**/plans");
            assertThat(text(page)).hasCount(0);
            page.goBack();
            settle(page);
            press(page, "Go on with them");
            assertThat(text(page)).hasValue(mine);
        }
    }

    @Test
    void whoClosesACorrectionIsBackWhereItWasOpened() {
        Page page = opened(aPlan(), DESK);
        press(page, "Correct the text");
        assertThat(text(page)).isFocused();
        page.keyboard().press("Escape");

        assertThat(text(page)).hasCount(0);
        assertThat(page.getByText("Correct the text")).isFocused();
    }

    @Test
    void aColleagueWhoWasFasterIsNamedAndNothingTypedIsLost() {
        Document plan = aPlan();
        Page page = opened(plan, DESK);
        press(page, "Correct the text");
        text(page).press("Control+End");
        text(page).pressSequentially(WORDS);
        String mine = text(page).inputValue();
        page.getByLabel("How you know").fill("Read by eye.");
        doing("tomas", () -> corrections.correct(plan.id(), 1, "Our plan, as Tomas reads it.", "Read from paper"));
        press(page, "Save");

        assertThat(page.getByText("Tomas Reed changed what this page says")).isVisible();
        assertThat(text(page)).hasValue(mine);
        press(page, "Close, and see the page");
        assertThat(page.locator(".page-look")).containsText("Corrected by a person (Tomas Reed)");
        press(page, "Go on with them");
        assertThat(text(page)).hasValue("Our plan, as Tomas reads it.");
        page.getByText("What you had typed").click();
        picture(page, "plan-correction-overtaken-1440");
        assertNothingForAxe(page);
        press(page, "Put mine in its place");
        assertThat(text(page)).hasValue(mine);
    }

    @Test
    void theStripsTellWhoSetAPageRight() {
        Document plan = aPlan();
        doing("tomas", () -> corrections.correct(plan.id(), 2, "Our plan, page two as it is.", "Read from paper"));
        Page page = opened(plan, PHONE);

        assertThat(page.locator(".pages button.corrected"))
                .hasAttribute("aria-label", java.util.regex.Pattern.compile("page 2, Corrected .*Tomas Reed.*"));
        unfold(page);
        Locator box = page.locator("section.document")
                .filter(new Locator.FilterOptions().setHasText(plan.fileName()))
                .locator(".strip a.corrected");
        box.hover();
        assertThat((String) box.evaluate("e => getComputedStyle(e, '::after').content"))
                .contains("Tomas Reed");
        assertNothingForAxe(page);
        assertFitsTheWidth(page);
    }

    @Test
    void filesThatWereNotTakenInComeFirstAndAreSettledByTheKeyboardAndTakenBack() {
        PlanVersionId version = aBundle();
        Page page = visitor(PHONE);
        signIn(page, "imogen");
        open(page, PLAN);
        Locator left = page.locator(".left-out")
                .filter(new Locator.FilterOptions().setHas(page.getByText("setup.exe")))
                .first();
        assertThat(left.locator("xpath=following-sibling::section[1]")).hasClass("document");
        assertNothingForAxe(page);
        assertFitsTheWidth(page);
        picture(page, "plan-left-out-360");

        button(left, "setup.exe is not part of the plan").press("Enter");
        assertThat(left).containsText("Now not part of the plan, by Imogen Ward");
        assertThat(left.locator("h3")).isFocused();
        button(left, "setup.exe may be part of the plan after all").press("Enter");
        assertThat(left).containsText("1 file may say what is not found in the others");
        doing("imogen", () -> assertThat(shelf.leftOut(version)).allMatch(file -> file.isOpen()));

        left.getByText("Upload files to this version").click();
        page.waitForURL("**/plans?footprint=" + CODE + "**");
        settle(page);
        assertThat(page.getByLabel("Version").first()).hasValue(java.util.regex.Pattern.compile("Bundle .*"));
    }

    @Test
    void thePublishersDialogsSayWhatWillBeLost() {
        Document plan = aPlan();
        for (int width : new int[] {DESK, PHONE}) {
            Page page = visitor(width);
            signIn(page, "daniel");
            open(page, PLAN + "?document=" + plan.id() + "&page=1");
            unfold(page);
            Locator part =
                    page.locator("section.document").filter(new Locator.FilterOptions().setHasText(plan.fileName()));
            part.getByText("Change, replace or delete").click();
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
            part.getByText("Delete this document").click();
            page.getByLabel("Why is it deleted").waitFor();
            assertNothingForAxe(page);
            picture(page, "plan-delete-" + width);
            press(page, "Delete for good");
            assertThat(page.getByText("Reason: It is missing.")).isVisible();
            press(page, "Keep it");
        }
    }

    private Page opened(Document plan, int width) {
        Page page = visitor(width);
        signIn(page, "imogen");
        open(page, PLAN + "?document=" + plan.id() + "&page=1");
        page.locator(".words").waitFor();
        return page;
    }

    private static Locator text(Page page) {
        return page.getByLabel("What the page says");
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
