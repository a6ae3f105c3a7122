package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
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

    private static final int MANY = 130;

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
        panel.locator("> summary").click();

        choose(page, manifest(BAD), north, south);
        button(panel, "Check them").click();
        panel.getByText("2 problems; nothing was taken in.").waitFor();
        assertThat(panel.innerText())
                .contains("row 3, ")
                .contains("column footprint: ")
                .contains("column date: ");
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

    @Test
    void takesAFolderThatIsChosenWithAllThatLiesInIt() throws IOException {
        Path round = round();
        for (int width : new int[] {DESK, PHONE}) {
            Page page = panelOpened(width);
            Locator panel = page.locator(".bulk-panel");
            FileChooser chooser = page.waitForFileChooser(
                    () -> button(panel, "Choose a folder …").click());
            chooser.setFiles(round);

            assertAllOfTheRoundIsThere(page);
            picture(page, "bulk-folder-" + width);
            throwAway(panel);
        }
    }

    @Test
    void takesAFolderThatIsDroppedWithAllThatLiesInIt() throws IOException {
        Path round = round();
        Page page = panelOpened(DESK);
        drop(page, page.locator(".bulk-panel vaadin-upload"), round);

        assertAllOfTheRoundIsThere(page);
        throwAway(page.locator(".bulk-panel"));
    }

    @Test
    void saysThatADroppedFolderHoldsNothingToTake() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(empty.resolve(".DS_Store"), "x");
        Page page = panelOpened(PHONE);
        drop(page, page.locator(".bulk-panel vaadin-upload"), empty);

        page.locator(".bulk-panel")
                .getByText("There is no file to take in “empty”.")
                .waitFor();
        assertNothingForAxe(page);
    }

    private Page panelOpened(int width) {
        Page page = visitor(width);
        signIn(page, "imogen");
        open(page, "/work/stp-2016/plans");
        if (page.locator(".bulk-panel").getAttribute("open") == null) {
            page.locator(".bulk-panel > summary").click();
        }
        return page;
    }

    /** More than a browser tells of a folder at once, below folders, with what systems leave there. */
    private Path round() throws IOException {
        Path round = Files.createDirectories(folder.resolve("STP Pläne"));
        StringBuilder manifest = new StringBuilder(HEADER);
        for (int i = 0; i < MANY; i++) {
            String name = (i % 2 == 0 ? "Süden/tief/unten/Überblick " : "Süden/") + i + ".txt";
            Path file = round.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Our plan number " + i + ".");
            manifest.append('"').append(name).append("\",E54000005,Folder,annex,,\n");
        }
        Files.writeString(round.resolve("manifest.csv"), manifest);
        for (String left : new String[] {".DS_Store", "Süden/Thumbs.db", "Süden/tief/~$lock.docx"}) {
            Files.writeString(round.resolve(left), "x");
        }
        return round;
    }

    private static void assertAllOfTheRoundIsThere(Page page) {
        Locator panel = page.locator(".bulk-panel");
        panel.getByText((MANY + 1) + " files are here, to be checked.").waitFor();
        button(panel, "Check them").click();
        button(panel, "Take in " + MANY + " files").waitFor();
        assertThat(panel.locator("td:first-child").allTextContents())
                .hasSize(MANY)
                .contains("Süden/tief/unten/Überblick 0.txt", "Süden/1.txt");
        assertFitsTheWidth(page);
        assertNothingForAxe(page);
    }

    private static void throwAway(Locator panel) {
        button(panel, "Start over").click();
        button(panel, "Throw away").click();
        panel.getByText("No files chosen yet.").waitFor();
    }

    /** As a hand drops it: the browser gives the page the folder itself, not files. */
    private static void drop(Page page, Locator onto, Path dropped) {
        onto.scrollIntoViewIfNeeded();
        BoundingBox box = onto.boundingBox();
        JsonArray files = new JsonArray();
        files.add(dropped.toString());
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        CDPSession browser = page.context().newCDPSession(page);
        for (String type : new String[] {"dragEnter", "dragOver", "drop"}) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            browser.send("Input.dispatchDragEvent", event);
        }
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
