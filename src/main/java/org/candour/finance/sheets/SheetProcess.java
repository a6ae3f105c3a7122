package org.candour.finance.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.candour.common.process.Confinement;
import org.candour.common.process.ProgramCommand;

/** Has an uploaded table read by a process of its own, confined and limited in memory and time. */
public final class SheetProcess {

    private final String memory;
    private final Duration limit;

    /**
     * Says what a reading may take.
     *
     * @param memory most heap of the process: "512m"
     * @param limit longest that one file may take
     */
    public SheetProcess(String memory, Duration limit) {
        this.memory = memory;
        this.limit = limit;
    }

    /**
     * Tells the listener everything in the file, in this thread, as it comes.
     *
     * @throws UnreadableFileException when the file cannot be read, also when reading it took too much
     */
    public void read(Path file, SheetListener listener) throws IOException {
        Path folder = Files.createTempDirectory("candour-sheet");
        try {
            read(file.toAbsolutePath(), folder, listener);
        } finally {
            remove(folder);
        }
    }

    private void read(Path file, Path folder, SheetListener listener) throws IOException {
        List<String> command = ProgramCommand.of(SheetMain.class, memory, folder, List.of());
        command.add(file.toString());
        Process process = Confinement.builder(command, folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<Void> clock = new CompletableFuture<>();
        clock.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
            end(process);
            return null;
        });
        try (InputStream in = process.getInputStream()) {
            new WireIn(in).tell(listener);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(
                    "",
                    "Reading the file took more memory or time than any table of figures needs.",
                    "Save only the sheet with the figures as a new workbook, or as CSV.");
        } finally {
            clock.complete(null);
            end(process);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void remove(Path folder) {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // the system clears its temporary folder
        }
    }
}
