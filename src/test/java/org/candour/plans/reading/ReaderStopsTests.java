package org.candour.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.candour.common.DataFolder;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.records.ReadingResult;
import org.candour.plans.store.PageStore;
import org.candour.plans.store.PageWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader as a process: killed, too slow, out of memory. The portal goes on each time. */
class ReaderStopsTests {

    @TempDir
    private Path folder;

    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private Reader reader;
    private ReadingSettings settings;
    private PageStore store;

    @AfterEach
    void closeTheReader() {
        reader.close();
    }

    @Test
    void goesOnWhereItWasWhenTheReaderIsKilled() throws Exception {
        reader = reader(settings(Duration.ofSeconds(60), "256m"));
        AtomicBoolean killed = new AtomicBoolean();

        ReadingResult result = read(pdf().pages(300, "Page").bytes(), progress -> {
            if (progress.done() >= 100 && killed.compareAndSet(false, true)) {
                ProcessHandle.of(reader.pid()).orElseThrow().destroyForcibly();
            }
        });

        assertThat(killed).isTrue();
        assertThat(result.state()).isEqualTo(DocumentState.INDEXED);
        assertThat(store.pages(document, 0)).extracting(Page::text).hasSize(300).endsWith("Page 300");
    }

    @Test
    void givesUpAPageThatTakesTooLongAndReadsTheOthers() throws Exception {
        reader = reader(settings(Duration.ofSeconds(6), "256m"));
        read(pdf().text("Warms it up").bytes(), progress -> {});

        ReadingResult result = read(pdf().text("First").endless().text("Third").bytes(), progress -> {});

        assertThat(result.state()).isEqualTo(DocumentState.PARTLY_READABLE);
        List<Page> pages = store.pages(document, 0);
        assertThat(pages)
                .extracting(Page::readability)
                .containsExactly(Readability.TEXT, Readability.UNREADABLE, Readability.TEXT);
        assertThat(pages.get(1).reason()).contains("stopped the reader twice").contains("longer than 6 seconds");
    }

    @Test
    void saysThatAFileStoppedTheReaderTwice() throws Exception {
        reader = reader(settings(Duration.ofSeconds(60), "3m"));

        ReadingResult result = read(pdf().text("Plan").bytes(), progress -> {});

        assertThat(result.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(result.reason()).contains("stopped the reader twice");
    }

    @Test
    void readsTheNextFileAfterOneThatStoppedIt() throws Exception {
        reader = reader(settings(Duration.ofSeconds(60), "256m"));
        read(pdf().text("One").bytes(), progress -> {});
        ProcessHandle running = ProcessHandle.of(reader.pid()).orElseThrow();
        running.destroyForcibly();
        running.onExit().join();

        assertThat(read(pdf().text("Two").bytes(), progress -> {}).state()).isEqualTo(DocumentState.INDEXED);
    }

    private ReadingResult read(byte[] bytes, Consumer<Progress> progress) throws Exception {
        Path file = folder.resolve("plan.pdf");
        Files.write(file, bytes);
        store = new PageStore(new DataFolder(folder, false));
        try (PageWriter pages = store.write(document, 0)) {
            Tally tally = new DocumentReading(file, "plan.pdf", settings, progress, pages).read(reader);
            return tally.result("", tally.pages() == 0 ? "" : pages.finish());
        }
    }

    private Reader reader(ReadingSettings by) {
        settings = by;
        return new Reader(by, folder.resolve("reader"));
    }

    private static ReadingSettings settings(Duration timeLimit, String memory) {
        return new ReadingSettings(
                1, 0, timeLimit, memory, timeLimit, Duration.ofMinutes(2), Duration.ofMinutes(2), 5000, 1_000_000);
    }
}
