package org.candour.plans.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that they are there whole or not at all, also when the power goes. */
final class SafeFiles {

    private SafeFiles() {}

    /** Moves a file that has been synced to its place, and syncs the folders on the way there. */
    static void moveInto(Path file, Path place) throws IOException {
        Path folder = folderOf(place);
        boolean isNew = Files.notExists(folder);
        Files.createDirectories(folder);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
        if (isNew) {
            sync(folderOf(folder));
        }
    }

    /** Deletes the file for good: also after the power went. */
    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            sync(folderOf(file));
        }
    }

    static Path folderOf(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(path + " is in no folder");
        }
        return folder;
    }

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems cannot sync a folder; the file itself has been
        }
    }

    /** A folder for what is being written, without what was left there by a process that was killed. */
    static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
        return folder;
    }
}
