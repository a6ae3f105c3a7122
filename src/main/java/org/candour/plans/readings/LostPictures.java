package org.candour.plans.readings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanAct;
import org.candour.plans.Readability;
import org.candour.plans.records.PageReadingRecords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Recognised pages of which a newer reader finds that their pictures are damaged: they no longer count as read. What was
 * recognised is kept and found; what a person said of a page stands.
 */
@Component
class LostPictures {

    private static final String NOTE = "Its pictures were checked again by a newer reader.";

    private final PageReadingRecords readings;
    private final PageChanges changes;
    private final ApplicationEventPublisher events;

    LostPictures(PageReadingRecords readings, PageChanges changes, ApplicationEventPublisher events) {
        this.readings = readings;
        this.changes = changes;
        this.events = events;
    }

    /** @param lost what is lost, in a sentence, by page */
    void mark(Document document, Map<Integer, String> lost) {
        List<Integer> marked = new ArrayList<>();
        new TreeMap<>(lost).forEach((number, loss) -> readings.newest(document.id(), number)
                .filter(reading -> reading.means() == Means.RECOGNISED)
                .map(PageReading::page)
                .filter(page -> !page.isDamaged() && !page.awaitsRecognition())
                .ifPresent(page -> {
                    changes.add(document.id(), Means.RECOGNISED, "system", NOTE, damaged(page, loss));
                    marked.add(number);
                }));
        if (!marked.isEmpty()) {
            changes.tell(document.id());
            String deed = "found pictures damaged in " + document.fileName() + " (" + document.id() + "): "
                    + document.pageWord() + (marked.size() == 1 ? " " : "s ") + Standing.ranges(marked) + ".";
            events.publishEvent(new PlanAct("system", deed, Instant.now()));
        }
    }

    private static Page damaged(Page page, String loss) {
        String reason = page.text().isEmpty() ? loss : loss + " What could be recognised of it is kept.";
        return new Page(
                page.number(),
                Readability.UNREADABLE,
                page.heading(),
                page.text(),
                reason,
                page.confidence(),
                page.marks());
    }
}
