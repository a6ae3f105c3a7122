package org.candour.viewer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PublicPlans;
import org.candour.search.PublicPlanSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The bytes of an original: whole, in parts, under conditions. */
class OriginalsTest {

    private static final String SHA = "cd".repeat(32);
    private static final String TAG = "\"" + SHA + "\"";
    private static final DocumentId ID = DocumentId.of("00000000-0000-0000-0000-000000000001");
    private static final String ADDRESS = "/view/" + ID;

    private final PublicPlans plans = mock();
    private final MockMvc view = MockMvcBuilders.standaloneSetup(new PublicView(plans, mock(PublicPlanSearch.class)))
            .build();

    private Path original;

    @BeforeEach
    void storeTheOriginal(@TempDir Path folder) throws IOException {
        original = Files.writeString(folder.resolve("stored"), "Hello, plans");
        when(plans.document(ID)).thenReturn(Optional.of(document()));
        when(plans.original(ID)).thenReturn(original);
    }

    @Test
    void theWholeIsSentToBeSavedWithoutAnyRights() throws Exception {
        view.perform(get(ADDRESS))
                .andExpect(status().isOk())
                .andExpect(content().string("Hello, plans"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().string("Content-Length", "12"))
                .andExpect(header().string("ETag", TAG))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"_.pdf\"; filename*=UTF-8''%C3%A9.pdf"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=7-11, bytes 7-11/12, plans",
        "bytes=7-, bytes 7-11/12, plans",
        "bytes=-5, bytes 7-11/12, plans",
        "bytes=7-4000, bytes 7-11/12, plans",
        "bytes=-4000, bytes 0-11/12, 'Hello, plans'",
        "bytes=0-0, bytes 0-0/12, H"
    })
    void aPartIsSentAlone(String asked, String part, String bytes) throws Exception {
        view.perform(get(ADDRESS).header("Range", asked))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", part))
                .andExpect(header().string("Content-Length", "" + bytes.length()))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(content().string(bytes));
    }

    @Test
    void severalPartsAreSentTogether() throws Exception {
        var answer = view.perform(get(ADDRESS).header("Range", "bytes=0-4,7-11"))
                .andExpect(status().isPartialContent())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).startsWith("multipart/byteranges");
        assertThat(answer.getHeader("Content-Length")).isNull();
        assertThat(answer.getContentAsString())
                .contains("bytes 0-4/12", "bytes 7-11/12", "Hello", "plans")
                .doesNotContain("Hello, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"bytes=12-", "bytes=50-60", "bytes=5-2", "bytes=x", "lines=1-2", "bytes=0-9,1-9,2-9"})
    void whatTheFileDoesNotHaveIsRefusedWithItsLength(String asked) throws Exception {
        view.perform(get(ADDRESS).header("Range", asked))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */12"))
                .andExpect(content().string(""));
    }

    @Test
    void partsOfAnotherFileAreNotMixedIn() throws Exception {
        view.perform(get(ADDRESS).header("Range", "bytes=7-11").header("If-Range", TAG))
                .andExpect(status().isPartialContent());
        view.perform(get(ADDRESS).header("Range", "bytes=7-11").header("If-Range", "\"another\""))
                .andExpect(status().isOk())
                .andExpect(content().string("Hello, plans"));
        view.perform(get(ADDRESS).header("Range", "bytes=7-11").header("If-Range", "W/" + TAG))
                .andExpect(status().isOk());
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws Exception {
        view.perform(get(ADDRESS).header("If-None-Match", TAG))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        view.perform(get(ADDRESS).header("If-None-Match", TAG).header("Range", "bytes=0-3"))
                .andExpect(status().isNotModified());
        view.perform(get(ADDRESS).header("If-None-Match", "\"another\"")).andExpect(status().isOk());
    }

    @Test
    void itsLengthCanBeAskedForAlone() throws Exception {
        view.perform(head(ADDRESS))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Length", "12"))
                .andExpect(header().string("ETag", TAG));
    }

    @Test
    void whatIsNotPublicOrGoneIsNotThere() throws Exception {
        Files.delete(original);
        for (String address : new String[] {
            ADDRESS,
            "/view/00000000-0000-0000-0000-000000000002",
            "/view/nonsense",
            ADDRESS + "/pages/0",
            ADDRESS + "/pages/x"
        }) {
            view.perform(get(address))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(""));
        }
    }

    private static Document document() {
        return new Document(
                ID,
                new PlanVersionId(ID.value()),
                "é.pdf",
                DocumentRole.MAIN,
                "application/pdf",
                SHA,
                12,
                DocumentState.INDEXED,
                "",
                "page",
                1,
                1,
                0,
                0,
                0,
                Instant.EPOCH,
                "imogen");
    }
}
