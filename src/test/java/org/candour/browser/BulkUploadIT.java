package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many plans at once: files and manifest chosen, problems told, corrected, agreed to, reported. */
class BulkUploadIT extends BrowserTest {

    private static final String HEADER = "file,footprint,version,role,date,source URL\n";
    private static final String GOOD = HEADER + "north.pdf,E54000005,Bulk,main,2016-12-21,\n"
            + "south.pdf,E54000042,Bulk,main,21/12/2016,https://example.org/south\n";
    private static final String BAD = GOOD.replace("E54000042", "E54000999").replace("21/12/2016", "03/04/2016");

    @TempDir
    private Path folder;

    @Test
    void goesFromProblemsToAReport() throws IOException {
        Path north = plan("north.pdf");
        Path south = plan("south.pdf");
        Page page = visitor(PHONE);
        signIn(page, "imogen");
        open(page, "/work/stp-2016/plans");
        Locator panel = page.locator(".bulk-panel");
        panel.locator("summary").click();

        choose(page, manifest(BAD), north, south);
        button(panel, "Check them").click();
        panel.getByText("2 problems; nothing was taken in.").waitFor();
        assertThat(panel.innerText()).contains("row 3, column footprint").contains("row 3, column date");
        assertFitsTheWidth(page);
        assertNothingForAxe(page);

        button(panel, "Start over").click();
        panel.getByText("Throw away 3 files?").waitFor();
        assertNothingForAxe(page);
        button(panel, "Keep").click();
        assertThat(panel.getByText("2 problems; nothing was taken in.").isVisible())
                .isTrue();
        button(panel, "Start over").click();
        button(panel, "Throw away").click();
        panel.getByText("No files chosen yet.").waitFor();
        choose(page, manifest(GOOD), north, south);
        button(panel, "Check them").click();
        button(panel, "Take in 2 files").click();
        Locator report = panel.locator(".bulk-report");
        report.getByText("2 files: 2 taken in.").waitFor();
        report.getByText("Of 2 documents: 2 not read.").waitFor();
        assertThat(report.innerText()).contains("Its one page is blank.");
        assertFitsTheWidth(page);
        assertNothingForAxe(page);

        open(page, "/work/stp-2016/plans");
        report.getByText("2 files: 2 taken in.").waitFor();
        report.getByText("Of 2 documents: 2 not read.").waitFor();
        button(panel, "Put the report away").click();
        panel.getByText("No files chosen yet.").waitFor();
    }

    private static Locator button(Locator panel, String name) {
        return panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static void choose(Page page, Path... files) {
        FileChooser chooser = page.waitForFileChooser(
                () -> page.locator(".bulk-panel").getByText("Choose files").click());
        chooser.setFiles(files);
        page.locator(".bulk-panel")
                .getByText(files.length + " files are here, to be checked.")
                .waitFor();
    }

    private Path manifest(String text) throws IOException {
        return Files.writeString(folder.resolve("manifest.csv"), text);
    }

    private Path plan(String name) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(name);
            document.save(file.toFile());
        }
        return file;
    }
}
