package org.candour.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.common.ControlKey;
import org.candour.plans.PlansTest;
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

    @TempDir
    private Path folder;

    private final String version = "Loaded " + System.nanoTime();

    @Test
    void withoutTheKeyThereIsNothing() throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        control.load(new MockHttpServletRequest(), answer, folder.toString(), "stp-2016", false);

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void triesFirstThenTakesInAndSaysAgainThatItIsThere() throws IOException {
        fill(FOOTPRINT);

        assertThat(load(true)).contains("1 file, no problems").endsWith("exit 0\n");
        assertThat(records.versions(ROUND)).noneMatch(made -> made.title().equals(version));
        assertThat(load(false))
                .contains("main.pdf")
                .contains("1 file: 1 taken in.")
                .endsWith("exit 0\n");
        assertThat(load(false)).contains("1 file: 1 already there.").endsWith("exit 0\n");
    }

    @Test
    void problemsEndWithOneAndNothingIsTakenIn() throws IOException {
        fill("E99");

        assertThat(load(false)).contains("row 2, column footprint").endsWith("exit 1\n");
        assertThat(records.versions(ROUND)).noneMatch(made -> made.title().equals(version));
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
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(ControlKey.HEADER, key.value());
        request.setRemoteAddr("127.0.0.1");
        MockHttpServletResponse answer = new MockHttpServletResponse();
        control.load(request, answer, folder.toString(), "stp-2016", dryRun);
        return answer.getContentAsString();
    }
}
