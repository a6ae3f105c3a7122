package org.candour.plans.readings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.store.PageStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A document's pages as they count now: what the file gave, with the newest reading of each page laid over it. */
@Component
public class EffectivePages {

    private static final int CACHED_DOCUMENTS = 6;

    private record Known(String state, List<Page> pages) {}

    private final PageStore store;
    private final PageReadingRecords readings;
    private final PlanRecords plans;
    private final Map<DocumentId, Known> cache = new LinkedHashMap<>(16, 0.75f, true);

    EffectivePages(PageStore store, PageReadingRecords readings, PlanRecords plans) {
        this.store = store;
        this.readings = readings;
        this.plans = plans;
    }

    /** The pages belong to the state the document had when they were fetched, never to a mixture of two. */
    public List<Page> of(DocumentId document) {
        while (true) {
            String before = state(document);
            int reading = plans.reading(document);
            Known known = known(document);
            if (known != null && known.state().equals(before)) {
                return known.pages();
            }
            List<Page> pages = laidOver(store.pages(document, reading), readings.newest(document));
            if (before.equals(state(document))) {
                remember(document, new Known(before, pages));
                return pages;
            }
        }
    }

    /** A page that was only looked at leaves the fingerprint as it is. */
    private String state(DocumentId document) {
        return plans.fingerprint(document).orElse("") + " " + readings.count(document) + " " + plans.reading(document);
    }

    /** One page, without keeping the others in memory. */
    public Optional<Page> page(DocumentId document, int number) {
        while (true) {
            int reading = plans.reading(document);
            Optional<Page> page = readings.newest(document, number)
                    .map(PageReading::page)
                    .or(() -> store.page(document, reading, number));
            if (reading == plans.reading(document)) {
                return page;
            }
        }
    }

    /** The page as the file itself gives it, by the reading that counts. */
    public Page ofFile(DocumentId document, int number) {
        return store.pages(document, plans.reading(document)).get(number - 1);
    }

    private static List<Page> laidOver(List<Page> file, List<PageReading> newest) {
        if (newest.isEmpty()) {
            return file;
        }
        Map<Integer, Page> over = new LinkedHashMap<>();
        newest.forEach(reading -> over.put(reading.page().number(), reading.page()));
        List<Page> pages = new ArrayList<>(file.size());
        file.forEach(page -> pages.add(over.getOrDefault(page.number(), page)));
        return List.copyOf(pages);
    }

    private @Nullable Known known(DocumentId document) {
        synchronized (cache) {
            return cache.get(document);
        }
    }

    private void remember(DocumentId document, Known known) {
        synchronized (cache) {
            cache.put(document, known);
            if (cache.size() > CACHED_DOCUMENTS) {
                cache.remove(cache.keySet().iterator().next());
            }
        }
    }
}
