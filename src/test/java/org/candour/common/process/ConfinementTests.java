package org.candour.common.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that opens other people's files can reach: nothing. */
class ConfinementTests {

    @TempDir
    private Path folder;

    @Test
    void aReadersProcessReachesNoServerByAddressOrByName() throws Exception {
        assertThat(said(command(), "offline")).contains("socket refused", "url refused", "name refused");
    }

    @Test
    void whereTheSystemAllowsItNotEvenTheMachineItselfIsReached() throws Exception {
        assumeThat(Confinement.prefix()).contains("--net");

        assertThat(said(command())).contains("socket refused", "channel refused", "url refused");
    }

    @Test
    void whereTheSystemDoesNotTheProcessRefusesByItself() throws Exception {
        List<String> bare = command();
        bare.subList(0, Confinement.prefix().size()).clear();

        assertThat(said(bare)).contains("socket reached");
        assertThat(said(bare, "offline")).contains("socket refused", "url refused", "name refused");
    }

    @Test
    void nothingOfThePortalsEnvironmentIsHandedOn() throws Exception {
        assertThat(System.getenv()).containsKey("HOME");

        assertThat(said(command())).contains("folder " + folder).doesNotContain("HOME");
    }

    private List<String> command() {
        return new ArrayList<>(ProgramCommand.of(Nosy.class, "64m", folder, List.of()));
    }

    private String said(List<String> command, String... more) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            List<String> whole = new ArrayList<>(command);
            whole.add(String.valueOf(server.getLocalPort()));
            whole.addAll(List.of(more));
            Process process = Confinement.builder(whole, folder).start();
            Thread answers = new Thread(() -> answer(server));
            answers.setDaemon(true);
            answers.start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void answer(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                server.accept().close();
            } catch (java.io.IOException e) {
                return; // it was closed
            }
        }
    }
}
