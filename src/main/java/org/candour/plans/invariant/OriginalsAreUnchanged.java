package org.candour.plans.invariant;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Document;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.store.DocumentStore;
import org.springframework.stereotype.Component;

/** Every original is there, byte for byte. */
@Component
class OriginalsAreUnchanged implements Invariant {

    private static final String REMEDY = "Bring the file back from a backup.";

    private final PlanRecords records;
    private final DocumentStore originals;

    OriginalsAreUnchanged(PlanRecords records, DocumentStore originals) {
        this.records = records;
        this.originals = originals;
    }

    @Override
    public String title() {
        return "Every original has the SHA-256 it is filed under.";
    }

    @Override
    public List<Problem> violations() {
        List<Problem> violations = new ArrayList<>();
        Set<String> checked = new HashSet<>();
        for (Document document : records.documents()) {
            if (checked.add(document.sha256())) {
                check(document, violations);
            }
        }
        return violations;
    }

    private void check(Document document, List<Problem> violations) {
        Path original = originals.original(document.sha256());
        String where = document.fileName() + " (" + document.sha256() + ")";
        try {
            if (!sha256(original).equals(document.sha256())) {
                violations.add(new Problem(where, "Its bytes have changed.", REMEDY));
            }
        } catch (IOException e) {
            violations.add(new Problem(where, "Its original is missing or cannot be read.", REMEDY));
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
