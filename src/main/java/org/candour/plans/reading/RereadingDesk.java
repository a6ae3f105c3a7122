package org.candour.plans.reading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.readings.NewReading;
import org.candour.plans.records.AgainRecords;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ReadingResult;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.PageStore;
import org.candour.plans.store.PageWriter;
import org.springframework.stereotype.Component;

/** Reads one document again, beside the pages that count until it has been read to the end. */
@Component
class RereadingDesk {

    /** A portal that was stopped this often in the middle of the same file is not made to try it again. */
    private static final int MOST_ATTEMPTS = 3;

    private final PlanRecords plans;
    private final AgainRecords records;
    private final DocumentStore originals;
    private final PageStore texts;
    private final NewReading reading;
    private final PageReadingRecords readings;
    private final ReadingSettings settings;

    RereadingDesk(
            PlanRecords plans,
            AgainRecords records,
            DocumentStore originals,
            PageStore texts,
            NewReading reading,
            PageReadingRecords readings,
            ReadingSettings settings) {
        this.plans = plans;
        this.records = records;
        this.originals = originals;
        this.texts = texts;
        this.reading = reading;
        this.readings = readings;
        this.settings = settings;
    }

    void read(DocumentId id, Reader reader, Consumer<Progress> progress) throws IOException {
        Document document = plans.document(id).orElse(null);
        if (document == null) {
            return;
        }
        String damage = originals.damage(document.sha256());
        if (records.begin(id) > MOST_ATTEMPTS) {
            reading.keepEarlier(id, "The portal was stopped " + MOST_ATTEMPTS + " times while reading it.");
        } else if (!damage.isEmpty()) {
            reading.keepEarlier(id, damage);
        } else {
            read(document, reader, progress);
        }
        deleteOthers(id);
    }

    /** Deletes the pages that count no more, which a portal may have left that was stopped in that moment. */
    void sweep() throws IOException {
        for (DocumentId document : records.switched()) {
            deleteOthers(document);
        }
    }

    private void deleteOthers(DocumentId document) throws IOException {
        texts.deleteBut(document, plans.reading(document));
    }

    private void read(Document document, Reader reader, Consumer<Progress> progress) throws IOException {
        int next = plans.reading(document.id()) + 1;
        try (PageWriter pages = texts.write(document.id(), next)) {
            Tally tally = new DocumentReading(
                            originals.original(document.sha256()), document.fileName(), settings, progress, pages)
                    .read(reader);
            ReadingResult result = tally.result(document.mediaType(), tally.pages() == 0 ? "" : pages.finish());
            reading.takeOver(document.id(), next, result, tally.failure(), lostPictures(document, reader));
        }
    }

    /** Recognised pages stay as they were recognised, but for those of which only today's reader sees that they are damaged. */
    private Map<Integer, String> lostPictures(Document document, Reader reader) throws IOException {
        List<Integer> pages = readings.recognised(document.id());
        return new PictureChecking(originals.original(document.sha256()), document.mediaType(), settings, pages)
                .losses(reader);
    }

    /** The portal itself failed, twice. */
    void giveUp(DocumentId id) {
        reading.keepEarlier(id, "The portal failed twice while reading it. Please tell an administrator.");
    }
}
