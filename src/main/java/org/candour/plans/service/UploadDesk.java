package org.candour.plans.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Uploads;
import org.candour.plans.reading.ReadingQueue;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.FileKind;
import org.candour.plans.store.FileNames;
import org.candour.plans.store.Incoming;
import org.candour.plans.store.TooLargeException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The door: bytes are taken in and looked at; only what may be a plan's document is kept and recorded. */
@Service
class UploadDesk implements Uploads {

    private final UploadRules rules;
    private final UploadRecord record;
    private final DocumentStore originals;
    private final ReadingQueue queue;
    private final UploadSettings settings;

    UploadDesk(
            UploadRules rules,
            UploadRecord record,
            DocumentStore originals,
            ReadingQueue queue,
            UploadSettings settings) {
        this.rules = rules;
        this.record = record;
        this.originals = originals;
        this.queue = queue;
        this.settings = settings;
    }

    @Override
    @PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
    public Received receive(Upload upload, InputStream bytes) {
        String name = FileNames.clean(upload.fileName());
        rules.check(upload, name);
        try (Incoming incoming = originals.receive(bytes, settings.uploadLimit().toBytes())) {
            FileKind kind = FileKind.of(incoming.head());
            rules.check(name, incoming.bytes(), kind);
            incoming.keep();
            Received received = record.of(upload, name, incoming, kind);
            queue.add(received.document().id());
            return received;
        } catch (TooLargeException e) {
            throw refused(
                    name,
                    "The file is larger than " + settings.uploadLimit().toMegabytes() + " MB.",
                    "Save it with smaller pictures, or split it and upload the parts.");
        } catch (IOException | UncheckedIOException e) {
            throw refused(name, "The upload broke off; nothing of it was kept.", "Please upload the file once more.");
        }
    }

    private static ProblemsException refused(String name, String what, String remedy) {
        return new ProblemsException("The file was not taken in.", new Problem(name, what, remedy));
    }
}
