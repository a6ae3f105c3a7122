package org.candour;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Ends a second start in one line, before it fails in many: when port or data folder are already taken. */
final class AlreadyRunning implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        Path data = Path.of(settings.getProperty("candour.data", "data"));
        int port = settings.getProperty("server.port", Integer.class, 0);
        String address = settings.getProperty("server.address", "");
        Optional<String> taken = taken(data).or(() -> taken(address, port));
        if (taken.isPresent()) {
            System.err.println("candour: " + taken.get());
            System.exit(1);
        }
    }

    static Optional<String> taken(Path data) {
        Path database = data.resolve("database").resolve("candour.mv.db");
        if (!Files.exists(database)) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null ? Optional.of(used(data)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.of(used(data));
        } catch (IOException e) {
            return Optional.empty(); // whatever it is, the start itself tells it better
        }
    }

    static Optional<String> taken(String address, int port) {
        if (port == 0) {
            return Optional.empty();
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    "port " + port + " is taken; stop what runs there, or set CANDOUR_PORT to another port.");
        }
    }

    private static String used(Path data) {
        return "Candour is already running with the data in " + data
                + "; stop it first, or set CANDOUR_DATA and CANDOUR_PORT to others.";
    }
}
