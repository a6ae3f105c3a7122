package org.candour.plans.readings;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanAct;
import org.candour.plans.readings.ReadAgain.Laid;
import org.candour.plans.records.AgainRecords;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ReadingRecords;
import org.candour.plans.records.ReadingResult;
import org.candour.plans.records.RecognitionRecords;
import org.candour.plans.store.PageStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a newer reading of a document count from one moment to the next, where nothing is lost by it. */
@Component
@Transactional
public class NewReading {

    private final PlanRecords plans;
    private final ReadingRecords records;
    private final AgainRecords again;
    private final PageReadingRecords readings;
    private final RecognitionRecords recognition;
    private final PageChanges changes;
    private final LostPictures lostPictures;
    private final PageStore store;
    private final ApplicationEventPublisher events;

    NewReading(
            PlanRecords plans,
            ReadingRecords records,
            AgainRecords again,
            PageReadingRecords readings,
            RecognitionRecords recognition,
            PageChanges changes,
            LostPictures lostPictures,
            PageStore store,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.records = records;
        this.again = again;
        this.readings = readings;
        this.recognition = recognition;
        this.changes = changes;
        this.lostPictures = lostPictures;
        this.store = store;
        this.events = events;
    }

    /** The pages that counted until now count on. */
    public void keepEarlier(DocumentId id, String why) {
        if (again.lock(id).isPresent()) {
            Document document = plans.document(id).orElseThrow();
            String reason = "A newer reader has read this file again, and its earlier reading was kept. " + why;
            again.keepEarlier(id, reason);
            changes.tell(id);
            tell(document, "kept the earlier reading of", why);
        }
    }

    /**
     * Takes over what was read into that file of page texts.
     *
     * @param failure why the newer reader did not come to the end; empty when it did
     * @param lost what pictures of recognised pages have lost, by page
     */
    public void takeOver(DocumentId id, int texts, ReadingResult result, String failure, Map<Integer, String> lost) {
        if (again.lock(id).isEmpty()) {
            return;
        }
        Document document = plans.document(id).orElseThrow();
        decide(document, texts, result, failure);
        lostPictures.mark(document, lost);
    }

    private void decide(Document document, int texts, ReadingResult result, String failure) {
        DocumentId id = document.id();
        List<Page> before = store.pages(id, plans.reading(id));
        List<Page> now = result.pages() == 0 ? List.of() : store.pages(id, texts);
        Map<Integer, PageReading> newest = new HashMap<>();
        readings.newest(id).forEach(one -> newest.put(one.page().number(), one));
        if (isTheSame(document, result, before, now, !failure.isEmpty())) {
            again.same(id);
            changes.tell(id);
            return;
        }
        String why = why(document, result, before, now, newest, failure);
        if (why.isEmpty()) {
            again.switchTo(id, texts, result);
            int others = layOver(document, before, now, newest);
            settle(id, result.fingerprint());
            tell(document, "read anew", others + " of " + now.size() + " " + result.pageWord() + "s otherwise.");
        } else {
            keepEarlier(id, why);
        }
    }

    /** Also when both came to nothing. */
    private boolean isTheSame(
            Document document, ReadingResult result, List<Page> before, List<Page> now, boolean hasFailed) {
        if (hasFailed && (before.isEmpty() || records.breaksOff(document.id()))) {
            return now.stream().mapToLong(page -> Losses.words(page.text())).sum()
                    <= before.stream()
                            .mapToLong(page -> Losses.words(page.text()))
                            .sum();
        }
        return before.equals(now)
                && (document.state() == DocumentState.REJECTED) == (result.state() == DocumentState.REJECTED)
                && document.pageWord().equals(result.pageWord())
                && document.mediaType().equals(result.mediaType())
                && records.breaksOff(document.id()) == result.breaksOff();
    }

    private String why(
            Document document,
            ReadingResult result,
            List<Page> before,
            List<Page> now,
            Map<Integer, PageReading> newest,
            String failure) {
        if (!failure.isEmpty() && !before.isEmpty() && !records.breaksOff(document.id())) {
            return failure;
        }
        if (result.state() == DocumentState.REJECTED || now.isEmpty()) {
            return "Nothing could be read of it then.";
        }
        List<Integer> persons = newest.values().stream()
                .filter(reading -> reading.means().isAPersons())
                .map(reading -> reading.page().number())
                .toList();
        return Losses.of(before, now, persons, document.pageWord());
    }

    /** Returns how many pages read otherwise. */
    private int layOver(Document document, List<Page> before, List<Page> now, Map<Integer, PageReading> newest) {
        int others = Math.max(0, now.size() - before.size());
        for (Page page : before) {
            Page other = page.number() > now.size() ? null : now.get(page.number() - 1);
            if (!page.equals(other)) {
                others++;
                PageReading over = newest.get(page.number());
                if (other == null) {
                    keep(document, page);
                    recognition.forget(document.id(), page.number());
                } else {
                    lay(
                            document,
                            page,
                            over,
                            over == null ? ReadAgain.alone(page, other) : ReadAgain.of(page, other, over));
                }
            }
        }
        return others;
    }

    private void lay(Document document, Page before, @Nullable PageReading over, ReadAgain.Outcome outcome) {
        if (!outcome.laid().isEmpty()) {
            keep(document, before);
        }
        int ordinal = over == null ? 0 : over.ordinal();
        for (Laid laid : outcome.laid()) {
            @Nullable PageReading persons = laid.means().isAPersons() ? over : null;
            readings.add(new PageReading(
                    document.id(),
                    ++ordinal,
                    laid.means(),
                    persons == null ? "system" : persons.by(),
                    persons == null ? now() : persons.at(),
                    laid.note(),
                    laid.page()));
        }
        if (outcome.recogniseAnew()) {
            recognition.forget(document.id(), before.number());
        }
    }

    /** What was cited of the page is found in this. */
    private void keep(Document document, Page before) {
        if (readings.of(document.id(), before.number()).isEmpty()) {
            readings.add(new PageReading(document.id(), 0, Means.FILE, "system", document.receivedAt(), "", before));
        }
    }

    /** The fingerprint is that of the pages with all that is laid over them. */
    private void settle(DocumentId id, String ofFile) {
        String fingerprint = ofFile;
        for (PageReading reading : readings.newest(id)) {
            fingerprint = PageChanges.next(fingerprint, reading.page());
        }
        records.refingerprint(id, fingerprint);
        changes.recount(id);
        changes.tell(id);
    }

    private void tell(Document document, String verb, String more) {
        String deed = verb + " " + document.fileName() + " (" + document.id() + "): " + more;
        events.publishEvent(new PlanAct("system", deed, now()));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
