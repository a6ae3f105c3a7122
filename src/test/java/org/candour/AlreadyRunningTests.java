package org.candour;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlreadyRunningTests {

    @Test
    void aTakenPortIsToldOf() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = other.getLocalPort();
            assertThat(AlreadyRunning.taken("127.0.0.1", port))
                    .hasValueSatisfying(
                            line -> assertThat(line).contains("port " + port).doesNotContain("\n"));
        }
        assertThat(AlreadyRunning.taken("127.0.0.1", port)).isEmpty();
        assertThat(AlreadyRunning.taken("", 0)).isEmpty();
    }

    @Test
    void aDatabaseThatIsOpenIsToldOf(@TempDir Path data) throws Exception {
        assertThat(AlreadyRunning.taken(data)).isEmpty();
        Path database = Files.createDirectories(data.resolve("database")).resolve("candour.mv.db");
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(AlreadyRunning.taken(data)).hasValueSatisfying(line -> assertThat(line)
                    .contains("already running", data.toString())
                    .doesNotContain("\n"));
        }
        assertThat(AlreadyRunning.taken(data)).isEmpty();
    }
}
