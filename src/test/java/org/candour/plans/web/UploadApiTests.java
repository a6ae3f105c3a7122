package org.candour.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlansTest;
import org.candour.plans.reader.office.MadeZip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@WithMockUser(username = "imogen", roles = "ASSESSOR")
class UploadApiTests extends PlansTest {

    private static final String DOCUMENTS = "/api/v1/rounds/stp-2016/plans/E54000041/documents";

    @Autowired
    private UploadApi api;

    @Autowired
    private UploadProblems problems;

    private MockMvc http;

    @BeforeEach
    void serveTheApi() {
        http = MockMvcBuilders.standaloneSetup(api)
                .setControllerAdvice(problems)
                .build();
    }

    @Test
    void aScriptUploadsAPlanAndAsksWhatBecameOfIt() throws Exception {
        String status = Optional.ofNullable(http.perform(multipart(DOCUMENTS)
                                .file(file(
                                        "plan.pdf",
                                        pdf().text("By script " + System.nanoTime())
                                                .blank()
                                                .bytes()))
                                .param("version", "October submission")
                                .param("role", "main")
                                .param("date", "2016-10-21"))
                        .andExpect(status().isAccepted())
                        .andExpect(jsonPath("$.state").value("RECEIVED"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .orElseThrow();
        assertThat(status).matches(DOCUMENTS + "/[0-9a-f-]{36}/status");
        await(() -> plans.newest(ROUND, FOOTPRINT).stream()
                .flatMap(version -> plans.versions(ROUND).stream())
                .flatMap(version -> plans.documents(version.id()).stream())
                .filter(document -> status.contains(document.id().toString()))
                .anyMatch(document -> document.state() == DocumentState.INDEXED));

        http.perform(get(status))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("INDEXED"))
                .andExpect(jsonPath("$.pages").value(2))
                .andExpect(jsonPath("$.read").value(1))
                .andExpect(jsonPath("$.blank").value(1));
    }

    @Test
    void aBundleIsAnsweredWithWhatBecameOfEachFile() throws Exception {
        byte[] bundle = MadeZip.zip()
                .part("Annexes/annex-a.txt", "Beds " + System.nanoTime())
                .part("holiday.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})
                .part(".DS_Store", "x")
                .bytes();

        http.perform(multipart(DOCUMENTS)
                        .file(file("bundle.zip", bundle))
                        .param("version", "Bundle")
                        .param("role", "main"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[0].file").value("Annexes/annex-a.txt"))
                .andExpect(jsonPath("$[0].document.fileName").value("Annexes - annex-a.txt"))
                .andExpect(jsonPath("$[1].problems[0].where").value("holiday.png"))
                .andExpect(jsonPath("$[1].problems[0].what")
                        .value("The file is a picture, and beside documents pictures are taken for ornaments."))
                .andExpect(jsonPath("$[2].note").value("Passed over: a file that the system keeps for itself."));
        assertThat(plans.versions(ROUND).stream()
                        .filter(version -> version.title().equals("Bundle"))
                        .flatMap(version -> plans.documents(version.id()).stream()))
                .extracting(Document::role)
                .containsExactly(DocumentRole.ANNEX);
    }

    @Test
    void withoutARoleTheNameOfTheFileTellsIt() throws Exception {
        for (String sent : new String[] {null, " "}) {
            var request = multipart(DOCUMENTS)
                    .file(file("Annex B.txt", ("Beds " + System.nanoTime()).getBytes(StandardCharsets.UTF_8)))
                    .param("version", "Without a role");
            http.perform(sent == null ? request : request.param("role", sent)).andExpect(status().isAccepted());
        }
        assertThat(plans.versions(ROUND).stream()
                        .filter(version -> version.title().equals("Without a role"))
                        .flatMap(version -> plans.documents(version.id()).stream()))
                .extracting(Document::role)
                .containsExactly(DocumentRole.ANNEX, DocumentRole.ANNEX);
    }

    @Test
    void datesAreWrittenAsInAManifest() throws Exception {
        http.perform(multipart(DOCUMENTS)
                        .file(file("dated.pdf", pdf().text("Dated").bytes()))
                        .param("version", "Dated in words")
                        .param("date", "21st December 2016"))
                .andExpect(status().isAccepted());
        assertThat(plans.versions(ROUND).stream()
                        .filter(version -> version.title().equals("Dated in words")))
                .extracting(PlanVersion::date)
                .containsExactly(LocalDate.of(2016, 12, 21));
        for (String refused : List.of("3/4/2016", "2106-12-21", "31/2/2016")) {
            http.perform(multipart(DOCUMENTS)
                            .file(file("dated.pdf", pdf().text("Dated").bytes()))
                            .param("version", "Never made")
                            .param("date", refused))
                    .andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void everyFieldThatIsWrongIsToldAtOnce() throws Exception {
        http.perform(multipart(DOCUMENTS)
                        .file(file("plan.pdf", new byte[] {1}))
                        .param("role", "cover")
                        .param("date", "yesterday"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(3))
                .andExpect(jsonPath("$.problems[0].where").value("plan.pdf"));
    }

    @Test
    void aFileThatIsNoDocumentIsNamed() throws Exception {
        String answer = http.perform(multipart(DOCUMENTS)
                        .file(file("plan.pdf", "no PDF".getBytes(StandardCharsets.UTF_8)))
                        .param("version", "October submission")
                        .param("role", "main"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer).contains("plan.pdf").contains("named .pdf but is plain text");
    }

    @Test
    void unknownRoundsFootprintsAndDocumentsAreNotThere() throws Exception {
        http.perform(multipart("/api/v1/rounds/other/plans/X54000002/documents").file(file("plan.pdf", new byte[0])))
                .andExpect(status().isNotFound());
        http.perform(multipart("/api/v1/rounds/stp-2016/plans/X1/documents").file(file("plan.pdf", new byte[0])))
                .andExpect(status().isNotFound());
        http.perform(get(DOCUMENTS + "/no-uuid/status")).andExpect(status().isNotFound());
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/pdf", bytes);
    }
}
