package org.candour.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.search.index.PageTexts;
import org.springframework.stereotype.Component;

/** Page texts of documents used lately, so that making snippets does not read a whole document for each. */
@Component
class PageCache {

    private static final long MOST_CHARACTERS = 40_000_000;

    private record Held(String fingerprint, List<PageTexts.Indexed> pages, long characters) {}

    private final PlanTexts plans;
    private final Map<DocumentId, Held> held = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    PageCache(PlanTexts plans) {
        this.plans = plans;
    }

    Optional<PageTexts.Indexed> page(DocumentId document, int number) {
        return pages(document).stream().filter(page -> page.number() == number).findFirst();
    }

    private List<PageTexts.Indexed> pages(DocumentId document) {
        String fingerprint = plans.fingerprint(document).orElse("");
        synchronized (held) {
            Held known = held.get(document);
            if (known != null && known.fingerprint().equals(fingerprint)) {
                return known.pages();
            }
        }
        List<PageTexts.Indexed> pages = PageTexts.of(plans.pages(document));
        keep(
                document,
                new Held(
                        fingerprint,
                        pages,
                        pages.stream().mapToLong(p -> p.text().length()).sum()));
        return pages;
    }

    private void keep(DocumentId document, Held fresh) {
        synchronized (held) {
            Held before = held.put(document, fresh);
            characters += fresh.characters() - (before == null ? 0 : before.characters());
            var oldest = held.entrySet().iterator();
            while (characters > MOST_CHARACTERS && held.size() > 1) {
                characters -= oldest.next().getValue().characters();
                oldest.remove();
            }
        }
    }
}
