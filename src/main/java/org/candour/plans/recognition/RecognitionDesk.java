package org.candour.plans.recognition;

import java.io.IOException;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PageReading.Means;
import org.candour.plans.readings.EffectivePages;
import org.candour.plans.readings.PageChanges;
import org.candour.plans.recogniser.Recognised;
import org.candour.plans.recogniser.RecognitionRequest;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ReadingRecords;
import org.candour.plans.records.RecognitionRecords;
import org.candour.plans.store.DocumentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Recognises one page, from the queue to its record. */
@Component
class RecognitionDesk {

    /** How often a page is begun: once more after it stopped the recogniser, and for portals stopped in the middle. */
    private static final int MOST_ATTEMPTS = 4;

    private final PlanRecords plans;
    private final ReadingRecords documents;
    private final RecognitionRecords queue;
    private final PageReadingRecords readings;
    private final PageChanges changes;
    private final DocumentStore originals;
    private final EffectivePages texts;
    private final RecognitionSettings settings;
    private final TransactionTemplate transaction;

    RecognitionDesk(
            PlanRecords plans,
            ReadingRecords documents,
            RecognitionRecords queue,
            PageReadingRecords readings,
            PageChanges changes,
            DocumentStore originals,
            EffectivePages texts,
            RecognitionSettings settings,
            TransactionTemplate transaction) {
        this.plans = plans;
        this.documents = documents;
        this.queue = queue;
        this.readings = readings;
        this.changes = changes;
        this.originals = originals;
        this.texts = texts;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * Recognises the page and keeps what came of it.
     *
     * @throws DidNotStartException when nothing can be recognised; the page then waits on
     */
    void recognise(DocumentId id, int number, Recogniser recogniser) throws DidNotStartException {
        Document document = plans.document(id).orElseThrow();
        String path = originals.original(document.sha256()).toAbsolutePath().toString();
        keep(id, number, recognised(id, new RecognitionRequest(path, document.mediaType(), number), recogniser));
    }

    private Recognised recognised(DocumentId id, RecognitionRequest request, Recogniser recogniser)
            throws DidNotStartException {
        String stoppedBecause = "the portal was stopped in the middle of it";
        for (int stops = 0; stops < 2 && queue.begin(id, request.page()) <= MOST_ATTEMPTS; stops++) {
            try {
                return recogniser.recognise(request);
            } catch (DidNotStartException e) {
                queue.takeBack(id, request.page(), recogniser.isClosed() ? stops + 1 : 1);
                throw e;
            } catch (IOException e) {
                stoppedBecause = e.getMessage();
            }
        }
        return new Recognised(
                Recognised.Outcome.FAILED, "", 0, 0, "The page stopped the recogniser twice: " + stoppedBecause + ".");
    }

    /** What a person has said of the page meanwhile is not overruled, nor is a newer reading of it. */
    private void keep(DocumentId id, int number, Recognised result) {
        transaction.executeWithoutResult(status -> {
            documents.lock(id);
            if (!queue.isWaiting(id, number)) {
                changes.recount(id);
                return;
            }
            queue.end(id, number);
            boolean judged = readings.of(id, number).stream()
                    .anyMatch(reading -> reading.means().isAPersons());
            if (judged) {
                changes.recount(id);
            } else {
                Page before = texts.ofFile(id, number);
                Page page = RecognitionVerdict.of(before, result, settings.confidence());
                changes.add(id, Means.RECOGNISED, "system", "", page);
            }
        });
    }
}
