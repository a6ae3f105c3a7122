package org.candour.silences.verdicts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.candour.silences.VerdictEvidence;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When a square's certificate was first given out. As long as the search comes to the same, the certificate is the same, with
 * the time and the index of that first search; what comes to something else is another certificate.
 */
@Repository
class GivenCertificates {

    private record Given(String indexVersion, Instant at) {}

    private final JdbcClient db;

    GivenCertificates(JdbcClient db) {
        this.db = db;
    }

    /** The evidence as it was first given out. */
    VerdictEvidence asGiven(VerdictEvidence now) {
        String content = digest(now.searched("", Instant.EPOCH).toString());
        Given given = find(content).orElseGet(() -> add(content, new Given(now.indexVersion(), now.at())));
        return now.searched(given.indexVersion(), given.at());
    }

    private Optional<Given> find(String content) {
        return db.sql("select index_version, searched_at from square_certificate where content = ?")
                .param(content)
                .query((row, n) -> new Given(
                        row.getString("index_version"),
                        row.getObject("searched_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private Given add(String content, Given given) {
        try {
            db.sql("insert into square_certificate (content, index_version, searched_at) values (?, ?, ?)")
                    .param(content)
                    .param(given.indexVersion())
                    .param(OffsetDateTime.ofInstant(given.at(), ZoneOffset.UTC))
                    .update();
            return given;
        } catch (DuplicateKeyException e) {
            return find(content).orElse(given); // somebody asked for it at the same moment
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
