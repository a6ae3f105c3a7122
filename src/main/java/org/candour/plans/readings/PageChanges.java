package org.candour.plans.readings;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanVersionRead;
import org.candour.plans.reader.Wire;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ReadingRecords;
import org.candour.plans.records.RecognitionRecords;
import org.candour.plans.store.PageStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a reading to a page, and brings what is recorded of the document into line with it, all or nothing. */
@Component
@Transactional(propagation = Propagation.REQUIRED)
public class PageChanges {

    private final PlanRecords plans;
    private final ReadingRecords records;
    private final PageReadingRecords readings;
    private final RecognitionRecords recognition;
    private final PageStore store;
    private final ApplicationEventPublisher events;

    PageChanges(
            PlanRecords plans,
            ReadingRecords records,
            PageReadingRecords readings,
            RecognitionRecords recognition,
            PageStore store,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.records = records;
        this.readings = readings;
        this.recognition = recognition;
        this.store = store;
        this.events = events;
    }

    /** Lays the page over the one that counts now. */
    public void add(DocumentId document, Means means, String by, String note, Page page) {
        String fingerprint = records.lock(document);
        List<PageReading> earlier = readings.of(document, page.number());
        Page before = earlier.isEmpty()
                ? store.pages(document, plans.reading(document)).get(page.number() - 1)
                : earlier.getLast().page();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (earlier.isEmpty()) {
            Instant received =
                    plans.document(document).map(Document::receivedAt).orElse(now);
            readings.add(new PageReading(document, 0, Means.FILE, "system", received, "", before));
        }
        int ordinal = earlier.isEmpty() ? 1 : earlier.getLast().ordinal() + 1;
        readings.add(new PageReading(document, ordinal, means, by, now, note, page));
        if (!isOnlyLookedAt(means, before, page) || recognition.isWaiting(document, page.number())) {
            records.refingerprint(document, next(fingerprint, page));
        }
        recount(document);
    }

    /**
     * Whether a person only said that there is nothing else on the page. What was indexed, counted, judged and cited of
     * the texts then stands as it is; where a word of it is another, or counts otherwise, all of that is done anew.
     */
    private static boolean isOnlyLookedAt(Means means, Page before, Page page) {
        return (means == Means.LOOKED_AT || means == Means.MARKED_BLANK)
                && before.text().equals(page.text())
                && before.heading().equals(page.heading())
                && before.marks().equals(page.marks())
                && (page.text().isEmpty() || before.readability() == page.readability());
    }

    /** Counts the document's pages anew: what could be read of them, and what still waits. */
    public void recount(DocumentId id) {
        Document document = plans.document(id).orElseThrow();
        Map<Integer, Page> over = new HashMap<>();
        readings.newest(id).forEach(reading -> over.put(reading.page().number(), reading.page()));
        Standing standing = new Standing();
        for (Page page : store.pages(id, plans.reading(id))) {
            Page counts = over.getOrDefault(page.number(), page);
            standing.add(counts);
        }
        boolean breaksOff = records.breaksOff(id);
        records.recount(
                id,
                standing.state(breaksOff),
                standing.reason(document.pageWord(), breaksOff, recognition.waiting(id)),
                standing::count,
                standing.foreign(),
                standing.pictured());
    }

    /** Lets the other rooms know that the texts have changed. */
    public void tell(DocumentId id) {
        plans.document(id).ifPresent(document -> events.publishEvent(new PlanVersionRead(document.version(), id)));
    }

    static String next(String fingerprint, Page page) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(fingerprint.getBytes(StandardCharsets.US_ASCII));
            Wire.write(new DataOutputStream(bytes), page);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
