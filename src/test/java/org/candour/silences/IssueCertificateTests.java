package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssueCertificateTests {

    private static final String HASH = "ab".repeat(32);

    @Test
    void whatWasSearchedIsCalledAsItsFilesCallIt() {
        assertThat(word("deck.pptx, 12 of 12 slides read, SHA-256 " + HASH)).isEqualTo("slide");
        assertThat(word(
                        "a, 1 of 9 pages read, SHA-256 " + HASH + ".docx, 3 of 4 sections read, SHA-256 " + HASH,
                        "b.odt, 1 of 1 sections read, SHA-256 " + HASH))
                .as("a file's name says nothing, whatever it looks like")
                .isEqualTo("section");
        assertThat(word("a.pdf, 1 of 1 pages read, SHA-256 " + HASH, "b.xlsx, 2 of 2 sheets read, SHA-256 " + HASH))
                .as("of documents that differ")
                .isEqualTo("page");
        assertThat(word()).isEqualTo("page");
    }

    private static String word(String... files) {
        return IssueCertificate.pageWord(List.of(files));
    }
}
