package org.candour.plans.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Uploads;
import org.candour.plans.reading.ReadingQueue;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.FileKind;
import org.candour.plans.store.FileNames;
import org.candour.plans.store.Incoming;
import org.candour.plans.store.NoSpaceException;
import org.candour.plans.store.StoreLock;
import org.candour.plans.store.TooLargeException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The door: bytes are taken in and looked at; only what may be a plan's document is kept and recorded. */
@Service
class UploadDesk implements Uploads {

    private final UploadRules rules;
    private final UploadRecord record;
    private final LeftOutRecord leftOut;
    private final DocumentStore originals;
    private final ReadingQueue queue;
    private final UploadSettings settings;
    private final StoreLock lock;

    UploadDesk(
            UploadRules rules,
            UploadRecord record,
            LeftOutRecord leftOut,
            DocumentStore originals,
            ReadingQueue queue,
            UploadSettings settings,
            StoreLock lock) {
        this.rules = rules;
        this.record = record;
        this.leftOut = leftOut;
        this.originals = originals;
        this.queue = queue;
        this.settings = settings;
        this.lock = lock;
    }

    @Override
    @PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
    public Received receive(Upload upload, InputStream bytes) {
        return receive(upload, bytes, version -> {});
    }

    private Received receive(Upload upload, InputStream bytes, Consumer<PlanVersionId> together) {
        String name = FileNames.clean(upload.fileName());
        rules.check(upload, name);
        return arriving(name, bytes, incoming -> take(upload, name, incoming, together));
    }

    @Override
    @PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
    public List<Outcome> receiveAll(Upload upload, InputStream bytes) {
        String name = FileNames.clean(upload.fileName());
        rules.check(upload, name);
        return arriving(name, bytes, incoming -> takeAll(upload, name, incoming));
    }

    @Override
    @PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
    public Received replace(DocumentId earlier, String fileName, String receivedFrom, InputStream bytes) {
        String name = FileNames.clean(fileName);
        Upload upload = rules.replacing(earlier, name, receivedFrom);
        return arriving(
                name,
                bytes,
                incoming -> keep(name, incoming, kind -> record.replacing(earlier, upload, name, incoming, kind)));
    }

    @Override
    @PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
    public List<Problem> objections(Upload upload, Path file) throws IOException {
        String name = FileNames.clean(upload.fileName());
        Findings findings = new Findings();
        findings.addAll(() -> rules.check(upload, name));
        if (Files.size(file) > settings.uploadLimit().toBytes()) {
            findings.addAll(() -> {
                throw tooLarge(name);
            });
        } else if (!ZipBundle.isBundle(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                FileKind kind = ZipBundle.kind(file, in.readNBytes(Incoming.HEAD));
                long size = Files.size(file);
                findings.addAll(() -> rules.check(name, size, kind));
            }
        }
        return findings.problems();
    }

    private List<Outcome> takeAll(Upload upload, String name, Incoming incoming) throws IOException {
        if (!ZipBundle.isBundle(incoming.path())) {
            return List.of(new Outcome(name, take(upload, name, incoming, version -> {}), List.of(), ""));
        }
        Consumer<PlanVersionId> begins = version -> leftOut.begins(version, name, incoming.sha256());
        List<Outcome> outcomes = new BundleUpload(
                        (path, content) -> receive(within(upload, path), content, begins),
                        settings.uploadLimit().toBytes())
                .takeAll(incoming.path(), name);
        if (outcomes.stream().allMatch(outcome -> outcome.received() == null)) {
            List<Problem> problems = outcomes.stream()
                    .flatMap(outcome -> outcome.problems().stream())
                    .toList();
            throw new ProblemsException(
                    "Nothing of the bundle was taken in.",
                    problems.isEmpty()
                            ? List.of(new Problem(name, "There are no documents in the bundle.", "Please check it."))
                            : problems);
        }
        outcomes.stream()
                .map(Outcome::received)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(first -> leftOut.keep(first.document().version(), name, incoming.sha256(), outcomes));
        return outcomes;
    }

    /** A role that was chosen counts for all files of a bundle; else their names tell. */
    private static Upload within(Upload bundle, String path) {
        DocumentRole role = bundle.role() == DocumentRole.MAIN ? DocumentRole.ofName(path) : bundle.role();
        return new Upload(
                bundle.round(),
                bundle.footprint(),
                bundle.versionTitle(),
                bundle.versionDate(),
                role,
                path,
                bundle.receivedFrom());
    }

    private Received take(Upload upload, String name, Incoming incoming, Consumer<PlanVersionId> together)
            throws IOException {
        return keep(name, incoming, kind -> record.of(upload, name, incoming, kind, together));
    }

    private Received keep(String name, Incoming incoming, Function<FileKind, Received> recording) throws IOException {
        FileKind kind = ZipBundle.kind(incoming.path(), incoming.head());
        rules.check(name, incoming.bytes(), kind);
        lock.taking().lock();
        try {
            incoming.keep();
            Received received = recording.apply(kind);
            queue.add(received.document().id());
            return received;
        } finally {
            lock.taking().unlock();
        }
    }

    private interface Taking<T> {
        T take(Incoming incoming) throws IOException;
    }

    private <T> T arriving(String name, InputStream bytes, Taking<T> taking) {
        try (Incoming incoming = originals.receive(bytes, settings.uploadLimit().toBytes())) {
            return taking.take(incoming);
        } catch (TooLargeException e) {
            throw tooLarge(name);
        } catch (NoSpaceException e) {
            throw refused(
                    name,
                    "There is too little space left on the portal's disk; nothing of it was kept.",
                    "Please ask an administrator to make room, then upload the file once more.");
        } catch (IOException | UncheckedIOException e) {
            throw refused(name, "The upload broke off; nothing of it was kept.", "Please upload the file once more.");
        }
    }

    private ProblemsException tooLarge(String name) {
        return refused(
                name,
                "The file is larger than " + settings.uploadLimit().toMegabytes() + " MB.",
                "Save it with smaller pictures, or split it and upload the parts.");
    }

    private static ProblemsException refused(String name, String what, String remedy) {
        return new ProblemsException("The file was not taken in.", new Problem(name, what, remedy));
    }
}
