package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.MadePdf;
import org.candour.plans.MadeScan;
import org.candour.plans.Plans;
import org.candour.plans.PublicPlans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers see of a public plan changes only when somebody who may has said that it is meant. */
class PublicPlanIT extends PlanBrowserTest {

    private static final String NEW = "better.pdf";

    @Autowired
    Plans plans;

    @Autowired
    PublicPlans readers;

    @Test
    void aFileOfAPublicVersionIsReplacedOnlyAfterTheAnswer() {
        Document plan = aPlan();
        doing("daniel", () -> plans.publish(plan.version()));
        for (int width : new int[] {DESK, PHONE}) {
            Page page = visitor(width);
            Locator dialog = asked(page, plan);
            assertThat(dialog).containsText("Readers find, read and download the new file in place of");
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
            picture(page, "plan-replace-" + width);
        }
        Page page = visitor(DESK);
        Locator dialog = asked(page, plan);
        press(page, "Replace it");
        assertThat(dialog).containsText("Choose the new file first.");
        page.locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload(
                        NEW,
                        "application/pdf",
                        MadePdf.pdf().text("Better " + plan.id()).bytes()));
        assertThat(dialog).containsText("Chosen, not sent yet");
        assertThat(dialog).not().containsText("Choose the new file first.");
        picture(page, "plan-replace-chosen-" + DESK);
        assertThat(readers.documents(plan.version()))
                .as("nothing is sent before the answer")
                .extracting(Document::fileName)
                .containsExactly(plan.fileName());

        press(page, "Replace it");

        assertThat(dialog).hasCount(0);
        assertThat(page.locator("section.document h3").filter(new Locator.FilterOptions().setHasText(NEW)))
                .isVisible();
        doing(
                "imogen",
                () -> assertThat(shelf.departure(plan.id()).orElseThrow().by()).isEqualTo("daniel"));
    }

    /** Somebody who may presses "Replace" and has not answered yet. */
    private Locator asked(Page page, Document plan) {
        Locator file = tools(page, plan, "daniel");
        file.getByText("Replace by another file").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        dialog.getByText("From then on").waitFor();
        settle(page);
        return dialog;
    }

    @Test
    void thePublishDialogLeadsToWhatKeepsSilenceInDoubt() {
        Document plan = as(
                "imogen",
                () -> read(uploads.receive(
                                upload("Draft " + UUID.randomUUID(), "partly.pdf"),
                                new ByteArrayInputStream(MadePdf.pdf()
                                        .pages(3, "How we plan " + UUID.randomUUID())
                                        .picture(MadeScan.of(100, MadeScan.LINES))
                                        .bytes()))
                        .document()));
        for (int width : new int[] {DESK, PHONE}) {
            Page page = visitor(width);
            signIn(page, "daniel");
            open(page, PLAN);
            press(page.locator("section.sec").filter(new Locator.FilterOptions().setHasText("partly.pdf")));
            Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
            assertThat(dialog).containsText("1 page could not be read; no silence is claimed of this plan.");
            settle(page);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
            picture(page, "plan-publish-" + width);
            dialog.getByText("Look at page 4").click();
            page.waitForURL("**document=" + plan.id() + "&page=4");
            settle(page);
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
            assertThat(page.locator(".page-look")).containsText("Page 4 keeps silence in doubt");
        }
    }

    private static void press(Locator version) {
        version.first().getByText("Publish this version").click();
    }

    @Test
    void anAssessorIsToldWhoMayBeforeAFileIsChosen() {
        Document plan = aPlan();
        doing("daniel", () -> plans.publish(plan.version()));
        for (int width : new int[] {DESK, PHONE}) {
            Page page = visitor(width);
            Locator file = tools(page, plan, "imogen");
            assertThat(file.getByText("so only a publisher may change their role"))
                    .isVisible();
            assertThat(file.getByText("Replace by another file")).hasCount(0);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
            picture(page, "plan-public-tools-" + width);
        }
    }

    private Locator tools(Page page, Document plan, String person) {
        signIn(page, person);
        open(page, PLAN + "?document=" + plan.id() + "&page=1");
        unfold(page);
        Locator file = page.locator("section.document").filter(new Locator.FilterOptions().setHasText(plan.fileName()));
        file.getByText("Change, replace or delete").click();
        return file;
    }
}
