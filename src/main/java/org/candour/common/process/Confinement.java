package org.candour.common.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What keeps a process that opens other people's files by itself: a machine without any network, as far as the system
 * lets us give it one; no file longer than any it needs; none of the portal's environment, in which secrets may be.
 */
public final class Confinement {

    private static final Path UNSHARE = Path.of("/usr/bin/unshare");
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final List<List<String>> WITHOUT_NETWORK =
            List.of(List.of(UNSHARE.toString(), "--net"), List.of(UNSHARE.toString(), "--map-root-user", "--net"));
    private static final List<String> SMALL_FILES =
            List.of(PRLIMIT.toString(), "--core=0", "--fsize=" + (1L << 30), "--nofile=4096");

    /** What Java and the system's libraries need to find their files and to name them rightly. */
    private static final Set<String> KEPT =
            Set.of("LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "PATH", "SystemRoot", "TZ");

    private Confinement() {}

    /** The words before a command that confine it; none where the system has none. */
    static List<String> prefix() {
        return Prefix.WORDS;
    }

    /** A process in the folder, with nothing of the portal's environment but what any program needs. */
    public static ProcessBuilder builder(List<String> command, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !KEPT.contains(name));
        return builder;
    }

    /** Tried out once, when first needed. */
    private static final class Prefix {

        static final List<String> WORDS = words();

        private static List<String> words() {
            List<String> words = new ArrayList<>();
            WITHOUT_NETWORK.stream().filter(Prefix::works).findFirst().ifPresent(words::addAll);
            if (works(SMALL_FILES)) {
                words.addAll(SMALL_FILES);
            }
            return List.copyOf(words);
        }

        private static boolean works(List<String> words) {
            if (!Files.isExecutable(Path.of(words.get(0)))) {
                return false;
            }
            List<String> command = new ArrayList<>(words);
            command.add("true");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                boolean ended = process.waitFor(10, TimeUnit.SECONDS);
                process.destroyForcibly();
                return ended && process.exitValue() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
