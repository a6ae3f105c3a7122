package org.candour.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.search.index.PageTexts;
import org.candour.search.passages.Marked;
import org.springframework.stereotype.Component;

/** Pages shown lately, so that the same snippets are made again without reading anything from the disk. */
@Component
class PageCache {

    private static final long MOST_CHARACTERS = 20_000_000;

    private record Kept(PageTexts.Indexed page, Marked marks, String doubt) {}

    private record Place(DocumentId document, String fingerprint, int page) {}

    private final PlanTexts plans;
    private final Map<Place, Kept> held = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    PageCache(PlanTexts plans) {
        this.plans = plans;
    }

    /** The page as it stands, without its seam. */
    Optional<PageTexts.Indexed> page(DocumentId document, int number) {
        return kept(document, number).map(Kept::page);
    }

    /** What is marked in the page's text; empty when there is no such page any more. */
    Optional<Marked> marks(DocumentId document, int number) {
        return kept(document, number).map(Kept::marks);
    }

    /** What is to be known before the page's words are relied on. */
    String doubt(DocumentId document, int number) {
        return kept(document, number).map(Kept::doubt).orElse("");
    }

    private Optional<Kept> kept(DocumentId document, int number) {
        Place place = new Place(document, plans.fingerprint(document).orElse(""), number);
        synchronized (held) {
            Kept known = held.get(place);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Kept> page = plans.page(document, number)
                .map(found -> new Kept(PageTexts.alone(found), Marked.of(found), plans.doubt(document, number)));
        page.ifPresent(found -> keep(place, found));
        return page;
    }

    /** The page as it was indexed, with its seam, for which the whole document has to be looked at. */
    Optional<PageTexts.Indexed> withSeam(DocumentId document, int number) {
        return PageTexts.of(plans.pages(document)).stream()
                .filter(page -> page.number() == number)
                .findFirst();
    }

    private void keep(Place place, Kept fresh) {
        synchronized (held) {
            Kept before = held.put(place, fresh);
            characters += fresh.page().text().length()
                    - (before == null ? 0 : before.page().text().length());
            var oldest = held.entrySet().iterator();
            while (characters > MOST_CHARACTERS && held.size() > 1) {
                characters -= oldest.next().getValue().page().text().length();
                oldest.remove();
            }
        }
    }
}
