package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.candour.assessment.AssignmentId;
import org.candour.assessment.Assignments;
import org.candour.assessment.ScoreSheets;
import org.candour.common.UserId;
import org.candour.plans.DocumentRole;
import org.candour.plans.MadePdf;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** However a person leaves the reading room, the words typed there are there when they come back. */
class KeptWordsIT extends BrowserTest {

    private static final RoundId ROUND = new RoundId("stp-2016");
    private static final String CODE = "E54000041";
    private static final String ROOM = "/work/stp-2016/assess/" + CODE + "?criterion=L1";
    private static final String WORDS = "It names who decides, and by when.";

    @Autowired
    Uploads uploads;

    @Autowired
    Assignments assignments;

    @Autowired
    ScoreSheets sheets;

    private AssignmentId sheet = new AssignmentId(UUID.randomUUID());

    @BeforeEach
    void aPlanThatImogenScores() {
        byte[] plan = MadePdf.pdf().text("A plan of " + UUID.randomUUID()).bytes();
        Upload upload =
                new Upload(ROUND, CODE, "Draft " + UUID.randomUUID(), null, DocumentRole.MAIN, "plan.pdf", "test");
        var version = as("imogen", "ASSESSOR", () -> uploads.receive(upload, new ByteArrayInputStream(plan))
                .document()
                .version());
        sheet = as("helen", "MODERATOR", () -> assignments.assign(version, new UserId("imogen")))
                .id();
    }

    @Test
    void theLastWordsReachTheServerWhenALinkIsFollowed() {
        Page page = room();
        why(page).pressSequentially(WORDS);
        page.navigate(url("/"));

        await(() -> WORDS.equals(reason()));
        comeBack(page);
    }

    @Test
    void theLastWordsReachTheServerOnTheWayBack() {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, ROOM);
        why(page).pressSequentially(WORDS);
        page.goBack();

        await(() -> WORDS.equals(reason()));
        comeBack(page);
    }

    @Test
    void theLastWordsAreThereWhenThePageWasClosed() {
        Page page = room();
        why(page).pressSequentially(WORDS);
        Page other = page.context().newPage();
        page.close();

        comeBack(other);
        await(() -> WORDS.equals(reason()));
    }

    @Test
    void goingOnByTheKeyboardSavesFirst() {
        Page page = room();
        why(page).pressSequentially(WORDS);
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("h2#criterion")).containsText("L2");
        assertThat(reason()).isEqualTo(WORDS);
    }

    @Test
    void wordsThatCouldNotBeSavedAreSaidToBeUnsavedAndPutBackLater() {
        Page page = room();
        takeTheNetworkAway(page);
        why(page).pressSequentially(WORDS);
        assertThat(page.locator(".unsaved")).isVisible();
        assertThat(page.locator(".save")).not().isVisible();
        page.waitForTimeout(700); // longer than the pause after which it would have been saved
        assertThat(page.locator(".unsaved")).isVisible();
        Page other = closed(page);
        assertThat(reason()).isEmpty();

        comeBack(other);
        assertThat(other.locator(".left")).containsText("have been put back");
        assertThat(other.locator(".save")).containsText("Draft saved");
        assertThat(other.locator(".unsaved")).not().isVisible();
        assertThat(reason()).isEqualTo(WORDS);
        picture(other, "reading-room-words-put-back");
        assertNothingForAxe(other);
    }

    @Test
    void wordsOvertakenByAnotherWindowAreOfferedAndNothingIsOverwritten() {
        Page page = room();
        takeTheNetworkAway(page);
        why(page).pressSequentially(WORDS);
        Page other = closed(page);
        as("imogen", "ASSESSOR", () -> sheets.save(sheet, "L1", null, "Written elsewhere.", 0));

        open(other, ROOM);
        assertThat(why(other)).hasValue("Written elsewhere.");
        assertThat(other.locator(".left")).containsText(WORDS);
        assertNothingForAxe(other);
        picture(other, "reading-room-words-offered");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put them back"))
                .click();
        await(() -> WORDS.equals(reason()));
        assertThat(other.locator(".left")).hasCount(0);
    }

    /** The browser's switch stops everything but what a page may still send while it closes; this stops that, too. */
    private static void takeTheNetworkAway(Page page) {
        page.context().setOffline(true);
        page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('no network')); }");
    }

    /** Closes the page while the network is away; it is back for the next. */
    private static Page closed(Page page) {
        Page other = page.context().newPage();
        page.close();
        other.context().setOffline(false);
        return other;
    }

    private Page room() {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, ROOM);
        return page;
    }

    private void comeBack(Page page) {
        open(page, ROOM);
        assertThat(why(page)).hasValue(WORDS);
    }

    private static Locator why(Page page) {
        return page.getByLabel("Why this level");
    }

    private String reason() {
        return as("imogen", "ASSESSOR", () -> sheets.open(sheet).score("L1").rationale());
    }

    private static <T> T as(String person, String role, Supplier<T> deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, "", "ROLE_" + role));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited ten seconds in vain").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
