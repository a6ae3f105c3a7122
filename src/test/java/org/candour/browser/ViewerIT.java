package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document viewer, where readers and the people of the workflow meet it. */
class ViewerIT extends BrowserTest {

    private static final String DRAWN = ".pdf-page[data-drawn]";
    private static final String CITED = ".pdf-marks i.cited";

    /** The words of the drawn page under the boxes that mark something. */
    private static final String MARKED = """
            kind => {
              const boxes = [...document.querySelectorAll('.pdf-marks i.' + kind)].map(b => b.getBoundingClientRect());
              const spans = [...document.querySelectorAll('.textLayer span')].filter(s => s.textContent.trim());
              return spans.filter(s => { const r = s.getBoundingClientRect();
                return boxes.some(b => Math.min(b.right, r.right) - Math.max(b.left, r.left) > 2
                  && Math.min(b.bottom, r.bottom) - Math.max(b.top, r.top) > r.height / 2); })
                .map(s => s.textContent).join(' ');
            }""";

    @Test
    void aReaderSeesTheCitedPassageMarkedInTheFileAndInItsText() {
        Page page = visitor(DESK);
        List<String> elsewhere = new ArrayList<>();
        page.onRequest(request -> outside(request, elsewhere));
        openACitation(page);
        page.locator(CITED).first().waitFor();

        String passage = page.locator("candour-viewer").getAttribute("passage");
        assertThat(letters((String) page.evaluate(MARKED, "cited"))).contains(letters(passage));
        assertThat(letters(String.join("", page.locator(".words mark.cited").allTextContents())))
                .isEqualTo(letters(passage));
        assertThat(page.locator(CITED).first()).isInViewport();
        assertThat(page.locator(".words mark.cited").first()).isInViewport();
        assertThat(page.locator("candour-viewer > .call")).not().isVisible();
        picture(page, "viewer-cited-1440");
        assertNothingForAxe(page);
        assertFitsTheWidth(page);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void onAPhoneTheTextComesFirstAndThePictureAtAPress() {
        Page page = visitor(PHONE);
        openACitation(page);
        assertThat(page.locator(".words mark.cited").first()).isVisible();
        assertThat(page.locator("candour-pdf")).hasCount(0);
        picture(page, "viewer-cited-360");
        assertNothingForAxe(page);
        assertFitsTheWidth(page);

        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Page").setExact(true))
                .check();
        page.locator(CITED).first().waitFor();
        picture(page, "viewer-picture-360");
        assertNothingForAxe(page);
        assertFitsTheWidth(page);
    }

    @Test
    void searchesInsideAndWalksFromHitToHitByTheKeyboard() {
        Page page = visitor(DESK);
        openACitation(page);
        page.locator(DRAWN).first().waitFor();
        page.locator(".words-pane").focus();
        page.keyboard().press("/");
        page.keyboard().type("hospital");
        page.keyboard().press("Enter");
        page.locator(".found li").first().waitFor();
        assertThat(page.locator(".told")).containsText("of");
        page.locator(".pdf-marks i.asked").first().waitFor();
        assertThat(letters((String) page.evaluate(MARKED, "asked"))).contains("hospital");
        int before = number(page);
        page.keyboard().press("Enter");
        page.waitForFunction("before => document.querySelector('candour-viewer').page !== before", before);
        int after = number(page);
        assertThat(page.url()).contains("/pages/" + after);
        picture(page, "viewer-found-1440");
        page.keyboard().press("Shift+Enter");
        page.waitForFunction("after => document.querySelector('candour-viewer').page !== after", after);
        assertNothingForAxe(page);

        page.locator(".ask-inside").fill("*");
        page.keyboard().press("Enter");
        assertThat(page.locator(".told")).containsText("word");
        assertThat(page.locator(".found")).hasCount(0);
    }

    @Test
    void everythingCanBeDoneByTheKeyboard() {
        Page page = visitor(DESK);
        openACitation(page);
        page.locator(DRAWN).first().waitFor();
        page.locator(".words-pane").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("input.number")).hasValue("1");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("input.number")).hasValue("2");
        page.keyboard().press("g");
        page.keyboard().type("3");
        page.keyboard().press("Enter");
        assertThat(page.locator("input.number")).hasValue("3");
        assertThat(page.locator(".pages [aria-current=true]")).hasText("3");
        page.locator(".words-pane").focus();
        page.keyboard().press("+");
        assertThat(page.locator(".percent")).hasText("125 %");
        page.keyboard().press("0");
        page.keyboard().press("r");
        page.locator("[data-page='3'][data-drawn] .textLayer[data-main-rotation='90']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        picture(page, "viewer-turned-1440");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        picture(page, "viewer-help-1440");
        assertNothingForAxe(page);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).not().isVisible();
        page.keyboard().press("v");
        assertThat(page.locator("candour-pdf")).hasCount(0);
    }

    @Test
    void whatIsSelectedInThePictureIsCopiedAsItWasReadWithItsSource() {
        Page page = visitor(DESK);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        openACitation(page);
        page.locator(CITED).first().waitFor();
        page.evaluate("""
                () => {
                  const spans = [...document.querySelectorAll(`[data-page="${document.querySelector('candour-viewer').page}"] .textLayer span`)].filter(s => s.textContent.trim().length > 30);
                  const range = document.createRange();
                  range.setStart(spans[1].firstChild, 0);
                  range.setEnd(spans[1].firstChild, spans[1].firstChild.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        page.locator(".cite-bar").waitFor();
        picture(page, "viewer-selected-1440");
        page.locator(".cite-bar button").click();
        assertThat(page.locator("p.said")).hasText("Copied as a citation.");

        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        String passage = copied.substring(1, copied.indexOf('”'));
        String text = (String) page.evaluate("document.querySelector('candour-viewer').text.text");
        assertThat(text.replaceAll("\\s+", " ")).contains(passage);
        assertThat(copied).contains("Main plan", "page " + number(page), url("/rounds/sample-2016/documents/"));
    }

    @Test
    void aPassageIsSelectedAndCopiedWithoutAPointer() {
        Page page = visitor(PHONE);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        openACitation(page);
        page.locator(".words mark.cited").first().waitFor();
        int cited = number(page);
        page.locator(".words-pane").focus();
        page.keyboard().press("s");
        String passage = page.locator("candour-viewer").getAttribute("passage");
        assertThat(letters(selected(page))).startsWith(letters(passage).substring(0, 10));
        assertThat(page.locator("p.said")).containsText("C copies it as a citation");
        page.keyboard().press("s");
        String second = selected(page);
        assertThat(letters(second)).doesNotStartWith(letters(passage).substring(0, 10));
        page.keyboard().press("Shift+S");
        page.keyboard().press("s");
        assertThat(selected(page)).isEqualTo(second);
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(number(page)).isEqualTo(cited);
        assertThat(selected(page)).isEqualTo(second.substring(0, second.length() - 1));
        picture(page, "viewer-sentence-360");
        page.keyboard().press("c");
        assertThat(page.locator("p.said")).hasText("Copied as a citation.");
        assertThat(letters((String) page.evaluate("navigator.clipboard.readText()")))
                .contains(letters(second.substring(0, second.length() - 2)));
    }

    @Test
    void whatIsPrintedIsTheTextWhateverIsShown() {
        Page page = visitor(DESK);
        openACitation(page);
        page.locator(CITED).first().waitFor();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Page").setExact(true))
                .check();
        assertThat(page.locator(".words-pane")).not().isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".words-pane .words")).isVisible();
        assertThat(page.locator("candour-pdf")).not().isVisible();
        picture(page, "viewer-print-1440");
    }

    private static String selected(Page page) {
        return (String) page.evaluate("getSelection().toString()");
    }

    @Test
    void otherFormatsAreReadAsTextWithTheSameSearch() {
        Page page = visitor(DESK);
        openACitation(page, "X54000012");
        assertThat(page.locator(".words mark.cited").first()).isInViewport();
        assertThat(page.locator("candour-pdf, candour-viewer fieldset.seg")).hasCount(0);
        page.locator(".words-pane").focus();
        page.keyboard().press("/");
        page.keyboard().type("stroke");
        page.keyboard().press("Enter");
        page.locator(".words mark.asked").first().waitFor();
        assertThat(page.locator(".words mark.asked").first()).containsText("troke");
        picture(page, "viewer-html-1440");
        assertNothingForAxe(page);
    }

    @Test
    void onThePlanPageThePeopleOfTheWorkflowReadTheSame() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = visitor(width);
            signIn(page, "imogen");
            open(page, "/work/sample-2016/search?q=stroke");
            page.locator("#says a[href*='document=']").first().click();
            page.locator(".words mark.asked").first().waitFor();
            if (width == DESK) {
                page.locator(".pdf-marks i.asked, .panes.text").first().waitFor();
            }
            settle(page);
            picture(page, "viewer-plan-" + width);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
        }
    }

    @Test
    void theReadingRoomShowsThePageAsItIsDrawnAtAPress() {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, "/work");
        String room = (String) page.evaluate(
                "[...document.querySelectorAll('a[href*=\"/assess/\"]')].map(a => a.getAttribute('href'))[0]");
        open(page, room.startsWith("/") ? room : "/" + room);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Page").setExact(true))
                .click();
        page.locator(DRAWN).first().waitFor();
        settle(page);
        picture(page, "viewer-room-1440");
        assertNothingForAxe(page);
    }

    /** Follows a score's first citation. */
    private void openACitation(Page page) {
        openACitation(page, "X54000001");
    }

    private void openACitation(Page page, String footprint) {
        open(page, "/rounds/sample-2016/footprints/" + footprint);
        String href = (String)
                page.evaluate(
                        "[...document.querySelectorAll('a[href*=\"cite=\"]')].map(a => a.getAttribute('href')).find(h => /cite=/.test(h))");
        open(page, href);
        page.locator("candour-viewer .vbar").waitFor();
    }

    private static int number(Page page) {
        return ((Number) page.evaluate("document.querySelector('candour-viewer').page")).intValue();
    }

    private static String letters(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void outside(Request request, List<String> elsewhere) {
        if (!request.url().startsWith(url("/"))
                && !request.url().startsWith("data:")
                && !request.url().startsWith("blob:")) {
            elsewhere.add(request.url());
        }
    }
}
