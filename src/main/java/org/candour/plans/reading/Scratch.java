package org.candour.plans.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The folder a reader has to itself; what one file leaves there is gone before the next. */
final class Scratch {

    private Scratch() {}

    /** The part of a process's folder for its temporary files. */
    static Path files(Path folder) {
        return folder.resolve("files");
    }

    /** Makes it, and empties it; links in it are removed, not followed. */
    static void empty(Path folder) throws IOException {
        Path files = files(folder);
        Files.createDirectories(files);
        Files.walkFileTree(files, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (!visited.equals(files)) {
                    Files.deleteIfExists(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
