package org.candour.plans.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.candour.common.DataFolder;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStoreTests {

    private final DocumentId document = new DocumentId(UUID.randomUUID());

    @TempDir
    private Path data;

    private PageStore store;

    @BeforeEach
    void open() throws IOException {
        store = new PageStore(new DataFolder(data, false));
    }

    @Test
    void pagesComeBackWithTheirMarksAndConfidence() throws IOException {
        Page page = new Page(
                1, Readability.OCR, "", "Contents\nStroke 4", "", 87, List.of(new Mark(Mark.Kind.CONTENTS, 0, 17)));
        try (PageWriter writer = store.write(document, 0)) {
            writer.add(page);
            writer.finish();
        }
        assertThat(store.pages(document, 0)).containsExactly(page);
    }

    @Test
    void pagesWrittenBeforeThereWereMarksAreStillRead() throws IOException {
        String name = document.toString();
        Path file = data.resolve("texts").resolve(name.substring(0, 2)).resolve(name + ".pages.gz");
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(PageStore.MARK);
            out.writeInt(1);
            out.writeBoolean(true);
            out.writeInt(1);
            out.writeByte(Readability.TEXT.ordinal());
            Wire.text(out, "");
            Wire.text(out, "Stroke care moves.");
            Wire.text(out, "");
            out.writeBoolean(false);
        }
        assertThat(store.pages(document, 0))
                .containsExactly(new Page(1, Readability.TEXT, "", "Stroke care moves.", ""));
    }
}
