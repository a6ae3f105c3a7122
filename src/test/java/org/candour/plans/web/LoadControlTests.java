package org.candour.plans.web;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.common.ControlKey;
import org.candour.plans.PlansTest;
import org.candour.plans.bulk.BulkLoader;
import org.candour.plans.bulk.BulkReadings;
import org.candour.plans.records.PlanRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoadControlTests extends PlansTest {

    @Autowired
    private LoadControl control;

    @Autowired
    private ControlKey key;

    @Autowired
    private PlanRecords records;

    @Autowired
    private BulkLoader loader;

    @Autowired
    private BulkReadings readings;

    @TempDir
    private Path folder;

    private final String version = "Loaded " + System.nanoTime();

    @Test
    void withoutTheKeyThereIsNothing() throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        control.load(new MockHttpServletRequest(), answer, folder.toString(), "stp-2016", false, true);

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void triesFirstThenTakesInAndSaysAgainThatItIsThere() throws IOException {
        fill(FOOTPRINT);

        assertThat(load(true)).contains("1 file, no problems").endsWith("exit 0\n");
        assertThat(records.versions(ROUND)).noneMatch(made -> made.title().equals(version));
        assertThat(load(false))
                .contains("main.pdf")
                .contains("1 file: 1 taken in.\n")
                .contains("Of 1 document: 1 read whole.\n")
                .endsWith("exit 0\n");
        assertThat(load(false)).contains("1 file: 1 already there.").endsWith("exit 0\n");
    }

    @Test
    void problemsEndWithOneAndNothingIsTakenIn() throws IOException {
        fill("E99");

        assertThat(load(false)).contains("row 2, column footprint").endsWith("exit 1\n");
        assertThat(records.versions(ROUND)).noneMatch(made -> made.title().equals(version));
    }

    @Test
    void everyFileThatWasNotReadWholeIsToldOfWithItsPages() throws IOException {
        fill(FOOTPRINT);
        Files.write(
                folder.resolve("annex.pdf"),
                pdf().text("Annex " + System.nanoTime()).damaged().bytes());
        Files.writeString(
                folder.resolve("manifest.csv"), "annex.pdf," + FOOTPRINT + "," + version + ",annex,\n", APPEND);

        assertThat(load(false))
                .contains(
                        "annex.pdf (E54000041, " + version + "): read in part. 1 of 2 pages could not be read (page 2)")
                .contains("Of 2 documents: 1 read whole, 1 read in part.")
                .doesNotContain("main.pdf (E54000041, " + version + "): read.")
                .endsWith("exit 5\n");
    }

    @Test
    void aPortalThatStopsSaysNoEndSoThatItIsDoneAgain() throws IOException {
        fill(FOOTPRINT);
        LoadControl stopped = new LoadControl(key, loader, readings);
        stopped.stop();

        assertThat(load(stopped, false)).contains("0 files").doesNotContain("exit");
    }

    private void fill(String footprint) throws IOException {
        Files.write(
                folder.resolve("main.pdf"),
                pdf().text("Loaded " + System.nanoTime()).bytes());
        Files.writeString(
                folder.resolve("manifest.csv"),
                "file,footprint,version,role,date\nmain.pdf," + footprint + "," + version + ",main,21/12/2016\n");
    }

    private String load(boolean dryRun) throws IOException {
        return load(control, dryRun);
    }

    private String load(LoadControl control, boolean dryRun) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(ControlKey.HEADER, key.value());
        request.setRemoteAddr("127.0.0.1");
        MockHttpServletResponse answer = new MockHttpServletResponse();
        control.load(request, answer, folder.toString(), "stp-2016", dryRun, true);
        return answer.getContentAsString();
    }
}
