package org.candour.publication.web;

import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.ReadabilityReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsApiTest {

    private static final String ADDRESS = "/api/v1/documents/" + MadeWorld.SHA;

    private final MadeWorld world = new MadeWorld();

    @BeforeEach
    void storeTheOriginal(@TempDir Path folder) throws IOException {
        Path original = Files.writeString(folder.resolve("stored"), "Hello, plans");
        when(world.plans.original(MadeWorld.DOCUMENT)).thenReturn(original);
    }

    @Test
    void ofADeletedDocumentItSaysWhenAndWhy() throws Exception {
        String gone = "cd".repeat(32);
        when(world.plans.deletion(gone))
                .thenReturn(Optional.of(new Departure(
                        MadeWorld.DOCUMENT,
                        MadeWorld.VERSION.id(),
                        "Plan.pdf",
                        gone,
                        12,
                        Instant.parse("2026-05-03T12:00:00Z"),
                        "",
                        "It names patients.",
                        null)));

        world.api
                .perform(get("/api/v1/documents/" + gone))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.detail")
                        .value("Plan.pdf was public here. The document was deleted on 3 May 2026 because:"
                                + " It names patients."));
        world.api.perform(get("/api/v1/documents/" + "ef".repeat(32))).andExpect(status().isNotFound());
    }

    @Test
    void aPlanTellsWhatOfItCouldNotBeReadAndWhy() throws Exception {
        when(world.plans.readability(MadeWorld.DOCUMENT))
                .thenReturn(Optional.of(new ReadabilityReport(20, 15, 2, 1, 0, 3, 0, 91, 12_000, 0, "English")));
        when(world.plans.pages(MadeWorld.DOCUMENT))
                .thenReturn(List.of(unread(3, "Blurred."), unread(4, "Blurred."), unread(9, "It is a map.")));

        world.api
                .perform(get("/api/v1/rounds/made-2016/plans/X1"))
                .andExpect(jsonPath("$.versions[0].documents[0].readability.confidence")
                        .value(91))
                .andExpect(jsonPath("$.versions[0].documents[0].readability.notRead[0].pages[1]")
                        .value(4))
                .andExpect(jsonPath("$.versions[0].documents[0].readability.notRead[1].reason")
                        .value("It is a map."));
        world.api
                .perform(get("/api/v1/rounds/made-2016/plans"))
                .andExpect(jsonPath("$[0].version.documents[0].readability").doesNotExist());
    }

    @Test
    void aVersionWhosePagesWaitToBeRecognisedSaysSo() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/made-2016/plans"))
                .andExpect(jsonPath("$[0].version.state").value("READ"))
                .andExpect(
                        jsonPath("$[0].version.documents[0].awaitsRecognition").value(false));

        documents(DocumentState.UNREADABLE, "Nothing of it has been read so far. 20 pages are being recognised.");
        world.api
                .perform(get("/api/v1/rounds/made-2016/plans/X1"))
                .andExpect(jsonPath("$.versions[0].state").value("RECOGNISING"))
                .andExpect(jsonPath("$.versions[0].documents[0].state").value("RECOGNISING"))
                .andExpect(
                        jsonPath("$.versions[0].documents[0].awaitsRecognition").value(true));

        documents(DocumentState.UNREADABLE, "None of its 20 pages could be read.");
        world.api
                .perform(get("/api/v1/rounds/made-2016/plans/X1"))
                .andExpect(jsonPath("$.versions[0].documents[0].state").value("UNREADABLE"));

        documents(DocumentState.READING, "");
        world.api
                .perform(get("/api/v1/rounds/made-2016/plans/X1"))
                .andExpect(jsonPath("$.versions[0].state").value("READING"));
    }

    private void documents(DocumentState state, String reason) {
        when(world.plans.documents(MadeWorld.VERSION.id()))
                .thenReturn(List.of(new Document(
                        MadeWorld.DOCUMENT,
                        MadeWorld.VERSION.id(),
                        "Scan.pdf",
                        DocumentRole.MAIN,
                        "application/pdf",
                        "ab".repeat(32),
                        12,
                        state,
                        reason,
                        "page",
                        20,
                        0,
                        0,
                        0,
                        20,
                        Instant.EPOCH,
                        "imogen")));
    }

    private static Page unread(int number, String why) {
        return new Page(number, Readability.UNREADABLE, "", "", why);
    }

    @Test
    void theOriginalIsSentToBeSavedAndNeverShown() throws Exception {
        world.api
                .perform(get(ADDRESS))
                .andExpect(status().isOk())
                .andExpect(content().string("Hello, plans"))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"Plan _.pdf\"; filename*=UTF-8''Plan%20%C3%A9.pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("ETag", "\"" + MadeWorld.SHA + "\""))
                .andExpect(header().string("Cache-Control", "max-age=60, public"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf,application/pdf",
        "text/plain,text/plain",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "text/html,application/octet-stream",
        "image/svg+xml,application/octet-stream",
        "application/xhtml+xml,application/octet-stream",
        "text/javascript,application/octet-stream",
        "nonsense,application/octet-stream",
        "*/*,application/octet-stream"
    })
    void whatABrowserCouldRunIsSentAsMereBytes(String stored, String sent) throws Exception {
        when(world.plans.documentBySha256(MadeWorld.SHA)).thenReturn(Optional.of(MadeWorld.document("a.html", stored)));
        world.api.perform(get(ADDRESS)).andExpect(header().string("Content-Type", sent));
    }

    @Test
    void aPartCanBeAskedForAndWhatIsKnownIsNotSentAgain() throws Exception {
        world.api
                .perform(get(ADDRESS).header("Range", "bytes=7-11"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 7-11/12"))
                .andExpect(content().string("plans"));
        world.api
                .perform(get(ADDRESS).header("Range", "bytes=50-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
        world.api
                .perform(get(ADDRESS).header("If-None-Match", "\"" + MadeWorld.SHA + "\""))
                .andExpect(status().isNotModified());
        world.api.perform(head(ADDRESS)).andExpect(status().isOk()).andExpect(header().string("Content-Length", "12"));
    }

    @Test
    void whatIsStruckOutAndWhatAPersonTypedIsSaid() throws Exception {
        String text = "Stroke stays.\n\nStroke moves.";
        when(world.plans.page(MadeWorld.DOCUMENT, 5))
                .thenReturn(Optional.of(new Page(
                        5,
                        Readability.OCR,
                        "",
                        text,
                        "",
                        100,
                        List.of(new Mark(Mark.Kind.SPEAKER_NOTES, 0, 6), new Mark(Mark.Kind.DELETED, 15, 28)))));
        when(world.plans.setRight(MadeWorld.DOCUMENT)).thenReturn(Set.of(5));

        world.api
                .perform(get(ADDRESS + "/pages/5"))
                .andExpect(jsonPath("$.textNote")
                        .value("Set right by a person. Part of its text is struck out, which is no mention."))
                .andExpect(jsonPath("$.marks[0].kind").value("speaker-notes"))
                .andExpect(jsonPath("$.marks[1].kind").value("deleted"))
                .andExpect(jsonPath("$.marks[1].from").value(15))
                .andExpect(jsonPath("$.marks[1].to").value(28));
        world.api
                .perform(get(ADDRESS + "/pages/3"))
                .andExpect(jsonPath("$.marks").isEmpty());
    }

    @Test
    void aPageGivesItsTextOrWhyThereIsNone() throws Exception {
        when(world.plans.page(MadeWorld.DOCUMENT, 7))
                .thenReturn(Optional.of(new Page(7, Readability.UNREADABLE, "", "", "It is a picture.")));
        world.api
                .perform(get(ADDRESS + "/pages/3"))
                .andExpect(jsonPath("$.text").value("Stroke care moves."))
                .andExpect(jsonPath("$.textNote").isEmpty())
                .andExpect(jsonPath("$.pages").value(20));
        world.api
                .perform(get(ADDRESS + "/pages/7"))
                .andExpect(jsonPath("$.readability").value("UNREADABLE"))
                .andExpect(jsonPath("$.textNote").value("It is a picture."));
    }
}
