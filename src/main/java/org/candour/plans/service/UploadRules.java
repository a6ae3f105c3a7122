package org.candour.plans.service;

import java.util.EnumSet;
import java.util.Set;
import org.candour.common.CurrentUser;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.footprints.Footprints;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.Uploads.Upload;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ShelfRecords;
import org.candour.plans.store.FileKind;
import org.candour.plans.store.FileNames;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** What an upload must be like; every reason against it is told at once. */
@Component
class UploadRules {

    private static final int LONGEST_TITLE = 120;
    private static final Set<FileKind> NOT_READ =
            EnumSet.of(FileKind.FLAT_OPEN_DOCUMENT, FileKind.XML, FileKind.POSTSCRIPT, FileKind.PDF_WITHOUT_BEGINNING);
    private static final String JOB = "The file was not taken in.";

    private final Rounds rounds;
    private final Footprints footprints;
    private final PlanRecords records;
    private final ShelfRecords shelf;
    private final CurrentUser user;

    UploadRules(Rounds rounds, Footprints footprints, PlanRecords records, ShelfRecords shelf, CurrentUser user) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.records = records;
        this.shelf = shelf;
        this.user = user;
    }

    /** Before the bytes are taken in. */
    void check(Upload upload, String name) {
        Findings findings = new Findings();
        if (rounds.find(upload.round()).isEmpty()) {
            findings.add(
                    name, "There is no round “" + upload.round() + "”.", "Choose one of the rounds of the portal.");
        } else if (footprints.find(upload.round(), upload.footprint()).isEmpty()) {
            boolean none = upload.footprint().isBlank();
            findings.add(
                    name,
                    none
                            ? "No footprint was chosen."
                            : "There is no footprint “" + upload.footprint() + "” in the round " + upload.round() + ".",
                    none ? "Choose whose plan it is." : "Choose a footprint of the round, by its code.");
        }
        String title = upload.versionTitle().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            findings.add(
                    name,
                    title.isEmpty() ? "The version has no title." : "The version's title is too long.",
                    "Give one of at most " + LONGEST_TITLE + " characters, such as “Published December 2016”.");
        }
        records.versions(upload.round(), upload.footprint()).stream()
                .filter(version -> version.title().equals(title))
                .forEach(version -> check(upload, name, version, findings));
        findings.throwIfAny(JOB);
    }

    private void check(Upload upload, String name, PlanVersion version, Findings findings) {
        if (upload.versionDate() != null
                && version.date() != null
                && !upload.versionDate().equals(version.date())) {
            findings.add(
                    name,
                    "The version “" + version.title() + "” is dated " + version.date() + ", not " + upload.versionDate()
                            + ".",
                    "Leave the date out, or give the version another title.");
        }
        if (version.isPublic() && !user.has(Role.PUBLISHER)) {
            findings.add(
                    name,
                    "The version “" + version.title() + "” is public, and what is added to it would be public at once.",
                    "Upload it as a new version, or ask a publisher to add it.");
        }
    }

    /** The upload that takes the document's place: in its version, in its role. */
    Upload replacing(DocumentId earlier, String name, String from) {
        Document document = records.document(earlier).orElseThrow(() -> gone(name));
        PlanVersion version = records.version(document.version()).orElseThrow(() -> gone(name));
        Findings findings = new Findings();
        shelf.departure(earlier)
                .ifPresent(left -> findings.add(
                        document.fileName(),
                        "Another file took its place already.",
                        "Replace the one that counts now."));
        Upload upload =
                new Upload(version.round(), version.footprint(), version.title(), null, document.role(), name, from);
        check(upload, name, version, findings);
        findings.throwIfAny(JOB);
        return upload;
    }

    private static ProblemsException gone(String name) {
        return new ProblemsException(
                JOB,
                new Problem(
                        name, "The document it was to replace is not there.", "Please look at the plan once more."));
    }

    /** After the bytes are in, before they are kept. */
    void check(String name, long bytes, FileKind kind) {
        Findings findings = new Findings();
        if (bytes == 0) {
            findings.add(name, "The file is empty (0 bytes).", "Please get it again, and upload it once more.");
        } else if (!kind.isAccepted()) {
            findings.add(
                    name,
                    "The file is " + kind.words()
                            + (NOT_READ.contains(kind) ? ", which is not read." : ", not a document."),
                    remedy(kind));
        } else if (kind.contradicts(FileNames.extension(name))) {
            findings.add(
                    name,
                    "The file is named ." + FileNames.extension(name) + " but is " + kind.words() + ".",
                    "Often that is an error message saved in place of the document: please get it again."
                            + " If it is meant to be text, name it .txt or .html.");
        }
        findings.throwIfAny(JOB);
    }

    private static String remedy(FileKind kind) {
        return switch (kind) {
            case ARCHIVE ->
                "Bundle the documents as a ZIP file, or upload them one by one. If it is a ZIP file already, it breaks off or"
                        + " is damaged: please get it again.";
            case XML, POSTSCRIPT -> "Please open it in the program it comes from and save it as PDF, then upload that.";
            case FLAT_OPEN_DOCUMENT -> "Please open it and save it as .odt (or .ods, .odp), then upload that.";
            case PDF_WITHOUT_BEGINNING -> "Please get the whole file again, and upload it once more.";
            default -> "Please upload " + FileKind.ACCEPTED + ".";
        };
    }
}
