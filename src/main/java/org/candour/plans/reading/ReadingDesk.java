package org.candour.plans.reading;

import java.io.IOException;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionRead;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ReadingRecords;
import org.candour.plans.records.ReadingResult;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.PageStore;
import org.candour.plans.store.PageWriter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one document from its original to its record: its pages are on the disk before anybody is told of them. */
@Component
class ReadingDesk {

    /** A portal that was stopped this often in the middle of the same file is not made to try it again. */
    private static final int MOST_ATTEMPTS = 5;

    private final PlanRecords plans;
    private final ReadingRecords records;
    private final DocumentStore originals;
    private final PageStore texts;
    private final ProgressBoard board;
    private final ReadingSettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ReadingDesk(
            PlanRecords plans,
            ReadingRecords records,
            DocumentStore originals,
            PageStore texts,
            ProgressBoard board,
            ReadingSettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.records = records;
        this.originals = originals;
        this.texts = texts;
        this.board = board;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
    }

    void read(DocumentId id, Reader reader) throws IOException {
        if (!records.begin(id)) {
            return;
        }
        Document document = plans.document(id).orElseThrow();
        try (PageWriter pages = texts.write(id, plans.reading(id))) {
            Tally tally = records.attempts(id) > MOST_ATTEMPTS ? givenUp() : read(document, reader, pages);
            record(document, tally.result(document.mediaType(), tally.pages() == 0 ? "" : pages.finish()));
        } finally {
            board.wipe(id);
        }
    }

    private Tally read(Document document, Reader reader, PageWriter pages) throws IOException {
        return new DocumentReading(
                        originals.original(document.sha256()),
                        document.fileName(),
                        settings,
                        progress -> board.note(document.id(), progress),
                        pages)
                .read(reader);
    }

    /** Ends a document that the portal itself failed to have read, twice. */
    void giveUp(DocumentId id) {
        Tally tally = new Tally();
        tally.unreadableBecause =
                "The portal failed twice while reading this file. Please tell an administrator, and upload it again.";
        plans.document(id).ifPresent(document -> record(document, tally.result(document.mediaType(), "")));
    }

    private static Tally givenUp() {
        Tally tally = new Tally();
        tally.unreadableBecause = "The portal was stopped " + MOST_ATTEMPTS
                + " times while reading this file. Please ask its author for another copy.";
        return tally;
    }

    private void record(Document document, ReadingResult result) {
        transaction.executeWithoutResult(status -> {
            records.end(document.id(), result);
            events.publishEvent(new PlanVersionRead(document.version(), document.id()));
        });
    }
}
