package org.candour.plans.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.common.CurrentUser;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentUses;
import org.candour.plans.DocumentUses.Use;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Shelf.Sight;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.PublicRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When versions and documents may be changed. */
@Component
class ShelfRules {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REASON = 1000;
    private static final String UNCHANGED = "Nothing was changed.";
    private static final String KEPT = "The document was not deleted.";

    private final PlanRecords records;
    private final PublicRecords open;
    private final ObjectProvider<DocumentUses> rooms;
    private final CurrentUser user;

    ShelfRules(PlanRecords records, PublicRecords open, ObjectProvider<DocumentUses> rooms, CurrentUser user) {
        this.records = records;
        this.open = open;
        this.rooms = rooms;
        this.user = user;
    }

    List<Use> uses(DocumentId document) {
        return rooms.stream().flatMap(room -> room.of(document).stream()).toList();
    }

    List<Use> uses(PlanVersionId version) {
        return rooms.stream().flatMap(room -> room.of(version).stream()).toList();
    }

    PlanVersion editable(PlanVersionId id, String title) {
        PlanVersion version = records.version(id).orElseThrow(() -> gone("version"));
        Findings findings = new Findings();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            findings.add("Title", "It has " + title.length() + " characters.", "Give 1 to " + LONGEST_TITLE + ".");
        }
        if (version.isPublic()) {
            findings.add(version.title(), "It is public.", "Take it back from the public first.");
        }
        uses(id).forEach(use ->
                findings.add(version.title(), use.words() + " rests on it.", "Leave it, or hand in a new version."));
        records.versions(version.round(), version.footprint()).stream()
                .filter(other -> !other.id().equals(id) && other.title().equals(title))
                .forEach(other -> findings.add(
                        "Title", "Another version of this plan is called so.", "Give one that tells them apart."));
        findings.throwIfAny(UNCHANGED);
        return version;
    }

    Document changeable(DocumentId id) {
        Document document = records.document(id).orElseThrow(() -> gone("document"));
        PlanVersion version = records.version(document.version()).orElseThrow(() -> gone("version"));
        if (version.isPublic() && !user.has(Role.PUBLISHER)) {
            throw new ProblemsException(
                    UNCHANGED,
                    new Problem(document.fileName(), "Its version is public.", "Ask a publisher to change it."));
        }
        return document;
    }

    /** A file that was not taken in, as long as nobody has said what is the matter with it. */
    LeftOut settleable(Optional<LeftOut> found) {
        LeftOut file = found.orElseThrow(() -> gone("file"));
        Findings findings = new Findings();
        if (!file.isOpen()) {
            findings.add(file.path(), "It was settled already: " + file.how() + ".", "Look at the plan once more.");
        }
        return mineToSay(file, findings);
    }

    LeftOut takenBack(Optional<LeftOut> found) {
        LeftOut file = found.orElseThrow(() -> gone("file"));
        Findings findings = new Findings();
        if (!file.how().equals(LeftOut.NOT_PART)) {
            findings.add(
                    file.path(),
                    file.isOpen() ? "It keeps silence in doubt already." : "It is " + file.how() + ".",
                    "Look at the plan once more.");
        }
        return mineToSay(file, findings);
    }

    private LeftOut mineToSay(LeftOut file, Findings findings) {
        if (records.version(file.version()).filter(PlanVersion::isPublic).isPresent() && !user.has(Role.PUBLISHER)) {
            findings.add(file.path(), "Its version is public.", "Ask a publisher to say so.");
        }
        findings.throwIfAny(UNCHANGED);
        return file;
    }

    Document deletable(DocumentId id, String reason, boolean isConfirmed) {
        Document document = records.document(id).orElseThrow(() -> gone("document"));
        Findings findings = new Findings();
        if (reason.length() < 3 || reason.length() > LONGEST_REASON) {
            findings.add(
                    "Reason",
                    reason.isEmpty() ? "It is missing." : "It has " + reason.length() + " characters.",
                    "Say why in 3 to " + LONGEST_REASON + " characters; readers of citations will see it.");
        }
        String editions =
                uses(id).stream().filter(Use::isPublished).map(Use::words).collect(Collectors.joining("; "));
        if (!isConfirmed && !editions.isEmpty()) {
            findings.add(
                    document.fileName(),
                    "It is cited by what was published: " + editions + ".",
                    "Confirm that you know, and that these citations will end at the record of the deletion.");
        }
        findings.throwIfAny(KEPT);
        return document;
    }

    /** What readers have of it now, and what they will have without it. */
    Sight sight(Document document) {
        PlanVersion version = records.version(document.version()).orElseThrow(() -> gone("version"));
        boolean isLast = records.documents(version.id()).stream()
                .allMatch(other -> other.id().equals(document.id()));
        if (!isLast || !version.isPublic()) {
            return new Sight(version.isPublic(), isLast, "");
        }
        List<PlanVersion> shown = open.versions(version.round(), version.footprint());
        boolean counts = !shown.isEmpty() && shown.getFirst().equals(version);
        String instead = shown.stream()
                .filter(other -> counts && !other.equals(version))
                .filter(other -> !records.documents(other.id()).isEmpty())
                .map(PlanVersion::title)
                .findFirst()
                .orElse("");
        return new Sight(true, true, instead);
    }

    /** Whoever was told something else has not agreed to this. */
    void refuseIfOther(Document document, @Nullable Sight told) {
        Sight now = sight(document);
        if (told != null && !told.equals(now)) {
            throw new ProblemsException(
                    KEPT,
                    new Problem(
                            document.fileName(),
                            "Since you were asked, something has changed. " + now.words(),
                            "Close this question and open it again: it says what readers will see then."));
        }
    }

    void refuseWhileRead(Document document, boolean isDeleted) {
        if (!isDeleted) {
            throw new ProblemsException(
                    KEPT, new Problem(document.fileName(), "It is being read just now.", "Wait until that is done."));
        }
    }

    private static ProblemsException gone(String what) {
        return new ProblemsException(
                UNCHANGED, new Problem("The " + what, "It is no longer there.", "Look at the plan once more."));
    }
}
