package org.candour.plans.service;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.CurrentUser;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanAct;
import org.candour.plans.PlanVersion;
import org.candour.plans.Uploads.Received;
import org.candour.plans.Uploads.Upload;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.store.FileKind;
import org.candour.plans.store.FileNames;
import org.candour.plans.store.Incoming;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records a file that was taken in: in a version found or made, once. */
@Component
class UploadRecord {

    private final PlanRecords records;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    UploadRecord(
            PlanRecords records, CurrentUser user, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.records = records;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    Received of(Upload upload, String name, Incoming incoming, FileKind kind) {
        try {
            return transaction.execute(status -> record(upload, name, incoming, kind));
        } catch (DuplicateKeyException e) {
            // somebody uploaded to the same new version, or the same bytes, in this very moment: now they are there
            return transaction.execute(status -> record(upload, name, incoming, kind));
        }
    }

    private Received record(Upload upload, String name, Incoming incoming, FileKind kind) {
        PlanVersion version = version(upload);
        List<Document> same = records.withBytes(incoming.sha256());
        Optional<Document> existing = same.stream()
                .filter(document -> document.version().equals(version.id()))
                .findFirst();
        if (existing.isPresent()) {
            return new Received(
                    existing.get(),
                    "Already part of this version as " + existing.get().fileName() + "; not stored again.",
                    "");
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
        events.publishEvent(new PlanAct(
                user.id().map(Object::toString).orElse("system"),
                "uploaded " + name + " to the plan version “" + version.title() + "” of " + version.footprint() + " in "
                        + version.round(),
                document.receivedAt()));
        return new Received(document, same.isEmpty() ? "" : elsewhere(same.getFirst()), renamed(upload, name));
    }

    private PlanVersion version(Upload upload) {
        String title = upload.versionTitle().strip();
        PlanVersion version = records.versions(upload.round(), upload.footprint()).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseGet(() -> records.addVersion(upload.round(), upload.footprint(), title, upload.versionDate()));
        if (version.date() == null && upload.versionDate() != null) {
            records.date(version.id(), upload.versionDate());
        }
        return version;
    }

    private static String renamed(Upload upload, String name) {
        return FileNames.isTooLong(upload.fileName())
                ? "Its name is longer than " + FileNames.LONGEST + " characters and was cut to “" + name + "”."
                : "";
    }

    private String elsewhere(Document other) {
        return records.version(other.version())
                .map(version -> "The same file is also part of “" + version.title() + "” of " + version.footprint()
                        + " in " + version.round() + ", as " + other.fileName() + ".")
                .orElse("");
    }

    private static String cut(String from) {
        return from.length() <= 200 ? from : from.substring(0, 200);
    }
}
