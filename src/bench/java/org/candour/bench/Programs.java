package org.candour.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine. */
final class Programs {

    /** Writes what a program is told. */
    interface Telling {
        void to(BufferedWriter input) throws IOException;
    }

    private Programs() {}

    /** The first of them that is not on the path. */
    static Optional<String> missing(String... names) {
        return Stream.of(names)
                .filter(name -> Stream.of(System.getenv("PATH").split(":"))
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }

    /** What the program prints, errors too. */
    static String run(List<String> command, Path work, Telling telling) throws Exception {
        Path output = Files.createTempFile("candour-bench", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (BufferedWriter input = process.outputWriter(StandardCharsets.UTF_8)) {
                telling.to(input);
            }
            int code = process.waitFor();
            String printed = Files.readString(output);
            if (code != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + code + ": " + printed);
            }
            return printed;
        } finally {
            Files.delete(output);
        }
    }
}
