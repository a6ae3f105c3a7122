package org.candour.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    private Path folder;

    @Test
    void whatAFileLeavesBehindIsGone() throws Exception {
        Path deep = Files.createDirectories(Scratch.files(folder).resolve("a/b"));
        Path outside = Files.createFile(folder.resolve("outside"));
        Files.writeString(deep.resolve("left"), "x");
        Files.createSymbolicLink(deep.resolve("link"), outside);

        Scratch.empty(folder);

        assertThat(Scratch.files(folder)).isEmptyDirectory();
        assertThat(outside).exists();
    }
}
