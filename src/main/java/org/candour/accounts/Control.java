package org.candour.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.candour.common.ControlKey;
import org.candour.common.DataFolder;
import org.candour.common.Invariant;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the launcher asks of the running portal: {@code ./candour token NAME} and {@code ./candour check}. Whoever can
 * read the key file in the data folder (the account the server runs under) may; everybody else gets 404.
 */
@RestController
@RequestMapping(value = "/control", produces = MediaType.TEXT_PLAIN_VALUE)
class Control {

    static final String KEY_FILE = "control";

    private final ControlKey key;
    private final DataFolder settings;
    private final Tokens tokens;
    private final List<Invariant> invariants;

    Control(ControlKey key, DataFolder settings, Tokens tokens, List<Invariant> invariants) {
        this.key = key;
        this.settings = settings;
        this.tokens = tokens;
        this.invariants = invariants;
    }

    /** Leaves the port and a fresh key where only this machine's account can read them. */
    @EventListener
    void writeKey(ServletWebServerInitializedEvent started) {
        Path file = settings.data().resolve(KEY_FILE);
        try {
            Files.createDirectories(settings.data());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, started.getWebServer().getPort() + " " + key.value() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    @PostMapping("/token")
    ResponseEntity<String> token(HttpServletRequest request, @RequestParam String account) {
        if (!key.admits(request)) {
            return ResponseEntity.notFound().build();
        }
        try {
            return ResponseEntity.ok(tokens.create(new UserId(account), "command line") + "\n");
        } catch (ProblemsException | IllegalArgumentException e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(e.getMessage() + "\n");
        }
    }

    @PostMapping("/check")
    ResponseEntity<String> check(HttpServletRequest request) {
        if (!key.admits(request)) {
            return ResponseEntity.notFound().build();
        }
        InvariantReport report = InvariantReport.of(invariants);
        return ResponseEntity.status(report.holds() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(report.text());
    }
}
