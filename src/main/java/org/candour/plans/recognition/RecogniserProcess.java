package org.candour.plans.recognition;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.candour.common.process.Confinement;
import org.candour.common.process.ProgramCommand;
import org.candour.plans.recogniser.Recognised;
import org.candour.plans.recogniser.RecogniserMain;
import org.candour.plans.recogniser.RecogniserWire;
import org.candour.plans.recogniser.RecognitionRequest;

/** One running recogniser. Used by one thread at a time; {@link #kill} may come from any. */
final class RecogniserProcess {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Process process;
    private final Duration timeLimit;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile String killedBecause = "";
    private volatile boolean lost;

    private RecogniserProcess(Process process, Duration timeLimit) {
        this.process = process;
        this.timeLimit = timeLimit;
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static RecogniserProcess start(RecognitionSettings settings, Path folder) throws DidNotStartException {
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = Confinement.builder(command(settings, folder), folder);
            builder.environment().put("OMP_THREAD_LIMIT", "1"); // one page takes one core, and no more
            builder.redirectError(said(folder).toFile()); // anew at each start
            RecogniserProcess process = new RecogniserProcess(builder.start(), settings.timeLimit());
            process.limited(START, () -> {
                RecogniserWire.awaitReady(process.in);
                return true;
            });
            return process;
        } catch (IOException e) {
            throw new DidNotStartException(lastSaid(folder), e);
        }
    }

    private static Path said(Path folder) {
        return folder.resolve("recogniser.log");
    }

    /** What a recogniser that did not start complained of last. */
    private static String lastSaid(Path folder) {
        try (Stream<String> lines = Files.lines(said(folder), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("\t"))
                    .reduce("", (before, line) -> line);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    /** Politely behind everything else on the machine, where that can be said. */
    private static List<String> command(RecognitionSettings settings, Path folder) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.addAll(ProgramCommand.of(
                RecogniserMain.class,
                settings.memory(),
                folder,
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.bytedeco.javacpp.cachedir=" + folder.resolve("natives"))));
        return command;
    }

    Recognised recognise(RecognitionRequest request) throws IOException {
        return limited(timeLimit, () -> {
            RecogniserWire.send(out, request);
            return RecogniserWire.answer(in);
        });
    }

    private interface Talk<T> {
        T talk() throws IOException;
    }

    private <T> T limited(Duration limit, Talk<T> talk) throws IOException {
        CompletableFuture<Void> clock = new CompletableFuture<>();
        clock.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(tooLong -> {
            kill("it took longer than " + limit.toSeconds() + " seconds");
            return null;
        });
        try {
            return talk.talk();
        } catch (IOException e) {
            kill("");
            throw new IOException(killedBecause.isEmpty() ? "it ended unexpectedly" : killedBecause, e);
        } finally {
            clock.complete(null);
        }
    }

    /** False as soon as it is known to be lost, which the system may take a moment longer to see. */
    boolean isAlive() {
        return !lost && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void kill(String because) {
        lost = true;
        if (killedBecause.isEmpty()) {
            killedBecause = because;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
