package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens on which people keep the register, confirm what isn't there, and act on it. */
class StaffSilencesIT extends BrowserTest {

    private static final String ROUND = "/work/sample-2016";

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everyScreenIsReadableAndAxeFindsNothing(int width) {
        Page page = visitor(width);
        signIn(page, "imogen");
        look(page, width, "register", ROUND + "/issues", "table.list tbody tr");
        look(page, width, "issue", ROUND + "/issues/stroke-sites", ".preview .hit");
        look(page, width, "vocabulary", "/work/vocabulary", "tbody tr");
        look(page, width, "confirming", ROUND + "/confirming", ".judge button");
        look(page, width, "matrix", ROUND + "/silences?issue=stroke-sites&plan=X54000001", "#square .evidence");
        look(page, width, "letter", ROUND + "/silences/letters/X54000001", ".letter .point");
    }

    private void look(Page page, int width, String name, String path, String awaited) {
        open(page, path);
        page.locator(awaited).first().waitFor();
        settle(page);
        picture(page, "staff-" + name + "-" + width);
        assertThat(page.locator("nav.below a[aria-current=page]").count())
                .as(name)
                .isEqualTo(1);
        assertFitsTheWidth(page);
        assertNothingForAxe(page);
    }

    @Test
    void aRegisterGoesOutAsAFileAndComesInAgain() throws IOException {
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, ROUND + "/issues");
        Download download = page.waitForDownload(
                () -> page.getByText("Download the issues asked now").click());
        String yaml = text(download);

        give(page, yaml);
        page.locator("#file [role=status]")
                .getByText("There is nothing to take in")
                .waitFor();
        give(page, yaml.replaceFirst("any_of:\n *- \\[", "$0\"ferry to the island\", "));
        page.locator("#file").getByText("1 changed").waitFor();
        assertThat(page.locator("#file tbody tr").innerText()).contains("Edition 2", "terms");
        give(page, yaml.replaceFirst("question:", "questions:"));
        page.locator("#file .err").waitFor();
        assertThat(page.locator("#file .err li").allInnerTexts())
                .anyMatch(line -> line.contains("line ") && line.contains("\"questions\" is not known here"));
    }

    @Test
    void aLetterIsEditedKeptAndDownloaded() throws IOException {
        Page page = visitor(PHONE);
        signIn(page, "imogen");
        open(page, ROUND + "/silences/letters/X54000001");
        page.locator("#opening").fill("Dear Dr Harcastle,");
        page.reload();
        page.waitForFunction("document.querySelector('#opening')?.value === 'Dear Dr Harcastle,'");
        settle(page);
        int points = page.locator(".letter .point").count();
        page.getByText("Leave it out").first().click();
        page.getByText("Put it back").waitFor();

        Download download =
                page.waitForDownload(() -> page.getByText("Download for Word").click());

        try (InputStream stream = download.createReadStream();
                XWPFDocument word = new XWPFDocument(stream)) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text).contains("Dear Dr Harcastle,", "not mentioned in the text we could read");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .hasSize(points - 1);
        }
    }

    private static void give(Page page, String yaml) {
        page.locator("#register-file")
                .setInputFiles(new FilePayload("register.yaml", "text/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Download download) throws IOException {
        try (InputStream stream = download.createReadStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
