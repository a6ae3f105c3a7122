package org.candour.plans.service;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.DocumentsChanged;
import org.candour.plans.PlanAct;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Uploads.Received;
import org.candour.plans.Uploads.Upload;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ShelfRecords;
import org.candour.plans.store.FileKind;
import org.candour.plans.store.FileNames;
import org.candour.plans.store.Incoming;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records a file that was taken in: in a version found or made, once. */
@Component
class UploadRecord {

    private final PlanRecords records;
    private final ShelfRecords shelf;
    private final OriginalRecords originals;
    private final LeftOutRecord leftOut;
    private final Footprints footprints;
    private final Rounds rounds;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    UploadRecord(
            PlanRecords records,
            ShelfRecords shelf,
            OriginalRecords originals,
            LeftOutRecord leftOut,
            Footprints footprints,
            Rounds rounds,
            CurrentUser user,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.records = records;
        this.shelf = shelf;
        this.originals = originals;
        this.leftOut = leftOut;
        this.footprints = footprints;
        this.rounds = rounds;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** @param together what is recorded of the version with it, all or nothing */
    Received of(Upload upload, String name, Incoming incoming, FileKind kind, Consumer<PlanVersionId> together) {
        try {
            return transaction.execute(status -> counting(upload, name, incoming, kind, together));
        } catch (DuplicateKeyException e) {
            // somebody uploaded to the same new version, or the same bytes, in this very moment: now they are there
            return transaction.execute(status -> counting(upload, name, incoming, kind, together));
        }
    }

    /** What was replaced does not come back by the front door. */
    private Received counting(
            Upload upload, String name, Incoming incoming, FileKind kind, Consumer<PlanVersionId> together) {
        Received received = record(upload, name, incoming, kind);
        shelf.departure(received.document().id()).ifPresent(left -> {
            throw new ProblemsException(
                    "The file was not taken in.",
                    new Problem(
                            received.document().fileName(),
                            "It is part of this version already, but another file took its place.",
                            "If it is to count again, replace that other file with it."));
        });
        together.accept(received.document().version());
        return received;
    }

    private Received record(Upload upload, String name, Incoming incoming, FileKind kind) {
        PlanVersion version = version(upload);
        boolean healed = !originals.note(incoming.sha256(), "", Instant.now()).isEmpty();
        List<Document> same = records.withBytes(incoming.sha256());
        Optional<Document> existing = same.stream()
                .filter(document -> document.version().equals(version.id()))
                .findFirst();
        if (existing.isPresent()) {
            return again(existing.get(), upload, name, healed);
        }
        Document document = new Document(
                new DocumentId(UUID.randomUUID()),
                version.id(),
                name,
                upload.role(),
                kind.mediaType(),
                incoming.sha256(),
                incoming.bytes(),
                DocumentState.RECEIVED,
                "",
                "page",
                0,
                0,
                0,
                0,
                0,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                cut(upload.receivedFrom()),
                user.id().map(Object::toString).orElse(""));
        records.add(document);
        leftOut.came(document);
        events.publishEvent(new PlanAct(
                actor(),
                "uploaded " + name + " to the plan version “" + version.title() + "” of " + version.footprint() + " in "
                        + version.round(),
                document.receivedAt()));
        return new Received(document, same.isEmpty() ? "" : elsewhere(same.getFirst(), version), renamed(upload, name));
    }

    private Received again(Document existing, Upload upload, String name, boolean healed) {
        String as = existing.fileName().equals(name) ? "" : " as " + existing.fileName();
        String anew = source(existing, upload) + role(existing, upload);
        if (!healed) {
            return new Received(existing, "Already part of this version" + as + "; not stored again." + anew, "");
        }
        tell("healed the damaged original of " + existing.fileName() + " with the same bytes");
        return new Received(
                existing,
                "Already part of this version" + as + ", whose original was damaged; this upload healed it." + anew,
                "");
    }

    /** Where a file comes from is put right by saying it anew; the trail keeps what was said before. */
    private String source(Document existing, Upload upload) {
        String now = cut(upload.receivedFrom());
        if (!now.startsWith("http") || now.equals(existing.receivedFrom())) {
            return "";
        }
        records.source(existing.id(), now);
        tell("changed the source of " + existing.fileName() + " from “" + existing.receivedFrom() + "” to " + now);
        return " Its source is now " + now + "; before, it was “" + existing.receivedFrom() + "”.";
    }

    /** A role is changed where everybody sees what rests on it. */
    private static String role(Document existing, Upload upload) {
        return upload.role() == existing.role()
                ? ""
                : " Its role is still " + existing.role().title() + ", not "
                        + upload.role().title() + "; that can be changed on the page of the plan.";
    }

    /** Records the file and that it takes the earlier one's place, all or nothing. */
    Received replacing(DocumentId earlier, Upload upload, String name, Incoming incoming, FileKind kind) {
        return transaction.execute(status -> {
            String before = records.document(earlier).map(Document::fileName).orElse("");
            Received received = record(upload, name, incoming, kind);
            DocumentId now = received.document().id();
            if (now.equals(earlier)) {
                throw new ProblemsException(
                        "Nothing was replaced.",
                        new Problem(name, "It is the very same file as " + before + ".", "Choose the new file."));
            }
            Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
            shelf.restore(now);
            if (!shelf.replace(earlier, now, at, actor())) {
                throw new ProblemsException(
                        "Nothing was replaced.",
                        new Problem(
                                before, "Somebody replaced or deleted it meanwhile.", "Look at the plan once more."));
            }
            events.publishEvent(new DocumentsChanged(received.document().version()));
            tell("replaced " + before + " (SHA-256 "
                    + shelf.departure(earlier).orElseThrow().sha256() + ") of the"
                    + " plan version “" + upload.versionTitle() + "” of " + upload.footprint() + " in "
                    + upload.round() + " by " + name + " (SHA-256 " + incoming.sha256() + ")");
            return new Received(received.document(), "Takes the place of " + before + ".", received.renamed());
        });
    }

    private String actor() {
        return user.id().map(Object::toString).orElse("system");
    }

    private void tell(String deed) {
        events.publishEvent(new PlanAct(actor(), deed, Instant.now()));
    }

    private PlanVersion version(Upload upload) {
        String title = upload.versionTitle().strip();
        PlanVersion version = records.versions(upload.round(), upload.footprint()).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseGet(() -> records.addVersion(upload.round(), upload.footprint(), title, upload.versionDate()));
        if (version.date() == null && upload.versionDate() != null) {
            records.date(version.id(), upload.versionDate());
            tell("dated the plan version “" + version.title() + "” of " + version.footprint() + " in " + version.round()
                    + " " + upload.versionDate());
        }
        return version;
    }

    private static String renamed(Upload upload, String name) {
        return FileNames.isTooLong(upload.fileName())
                ? "Its name is longer than " + FileNames.LONGEST + " characters and was cut to “" + name + "”."
                : "";
    }

    private String area(PlanVersion version) {
        return footprints
                .find(version.round(), version.footprint())
                .map(Footprint::name)
                .orElse(version.footprint());
    }

    private String round(PlanVersion version) {
        return rounds.find(version.round())
                .map(Round::title)
                .orElse(version.round().slug());
    }

    private String elsewhere(Document other, PlanVersion here) {
        return records.version(other.version())
                .map(version -> "The same file is also part of “" + version.title() + "” of " + area(version)
                        + (version.round().equals(here.round()) ? "" : ", in " + round(version)) + ", as "
                        + other.fileName() + ".")
                .orElse("");
    }

    private static String cut(String from) {
        return from.length() <= Document.LONGEST_SOURCE ? from : from.substring(0, Document.LONGEST_SOURCE);
    }
}
