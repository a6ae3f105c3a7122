package org.candour.plans.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.plans.Uploads;
import org.candour.rounds.RoundId;

/** Looks at the files themselves: what would be refused, and what is there twice. */
final class FileCheck {

    /** "www.example.org/plan". */
    private static final Pattern ADDRESS_WITHOUT = Pattern.compile("(?:[\\w-]+\\.)+[a-z]{2,}(?:/\\S*)?");

    private final RoundId round;
    private final BulkFolder folder;
    private final Uploads uploads;
    private final StoredBefore stored;
    private final Offers offers;
    private final Map<String, ManifestRow> byBytes = new HashMap<>();

    FileCheck(RoundId round, BulkFolder folder, Uploads uploads, StoredBefore stored, Offers offers) {
        this.round = round;
        this.folder = folder;
        this.uploads = uploads;
        this.stored = stored;
        this.offers = offers;
    }

    void check(List<ManifestRow> rows, Findings findings) {
        for (ManifestRow row : rows) {
            if (!isWebAddress(row.source())) {
                String where = where(row) + ", column source url";
                if (ADDRESS_WITHOUT.matcher(row.source()).matches()) {
                    offers.add(where, List.of(Offer.of("https://" + row.source())));
                }
                findings.add(
                        where,
                        "“" + row.source() + "” is not a web address.",
                        "Begin it with https://, or leave it empty.");
            }
            if (!row.file().isEmpty()
                    && !row.footprint().isEmpty()
                    && !row.version().isEmpty()) {
                check(row, findings);
            }
        }
    }

    private void check(ManifestRow row, Findings findings) {
        Path file = folder.path(row.file());
        ManifestRow dated = stored.isDatedOtherwise(row) ? row.undated() : row; // told once, with its column
        try {
            for (Problem problem : uploads.objections(BulkLoader.upload(round, dated), file)) {
                findings.add(whereNamed(row), problem.what(), problem.remedy());
            }
            String sha256 = sha256(file);
            stored.compare(row, sha256);
            ManifestRow same = byBytes.putIfAbsent(row.footprint() + "\n" + row.version() + "\n" + sha256, row);
            if (same != null && !same.file().equals(row.file())) {
                findings.add(
                        where(row) + ", column file",
                        row.file() + " is the very same file as " + same.file() + ".",
                        "Leave one of them, or check whether the right file was saved.");
            }
        } catch (IOException e) {
            findings.add(where(row) + ", column file", row.file() + " cannot be read.", "Check the file's rights.");
        }
    }

    static String where(ManifestRow row) {
        return row.number() == 0 ? row.file() : "manifest.csv, row " + row.number();
    }

    static String whereNamed(ManifestRow row) {
        return row.number() == 0 ? row.file() : where(row) + " (" + row.file() + ")";
    }

    private static boolean isWebAddress(String source) {
        if (source.isEmpty()) {
            return true;
        }
        try {
            String scheme = URI.create(source.replace(" ", "%20")).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
