package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.candour.plans.reader.office.MadeZip;
import org.candour.plans.store.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipBundleTests {

    @TempDir
    private Path folder;

    @Test
    void anOpenDocumentThatWasPackedAnewIsStillOne() throws IOException {
        Path file = folder.resolve("x");
        String far = "x".repeat(90_000);
        byte[] document = MadeZip.zip()
                .part("Thumbnails/a.txt", far)
                .part("content.xml", "<x/>")
                .part("META-INF/manifest.xml", "<x/>")
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .bytes();
        Files.write(file, document);
        assertThat(ZipBundle.isBundle(file)).isFalse();
        assertThat(ZipBundle.kind(file, Arrays.copyOf(document, 60))).isEqualTo(FileKind.OPEN_DOCUMENT);

        Files.write(
                file,
                MadeZip.zip()
                        .part("mimetype", "application/epub+zip")
                        .part("META-INF/container.xml", "<x/>")
                        .bytes());
        assertThat(ZipBundle.kind(file, Files.readAllBytes(file))).isEqualTo(FileKind.ARCHIVE);
    }
}
