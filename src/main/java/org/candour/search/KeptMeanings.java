package org.candour.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.search.Meanings.Ready;
import org.candour.search.Snippet.Span;
import org.candour.search.meaning.VectorReading;
import org.candour.search.passages.Excerpt;
import org.candour.search.passages.Marked;
import org.springframework.stereotype.Service;

/** Nearest passages out of the index that the background work made. */
@Service
class KeptMeanings implements NearestPassages {

    private static final int TEXTS_REMEMBERED = 600;

    private final Meanings meanings;
    private final PlanTexts plans;
    private final PageCache pages;
    private final Map<String, float[]> remembered = Collections.synchronizedMap(new Latest());

    KeptMeanings(Meanings meanings, PlanTexts plans, PageCache pages) {
        this.meanings = meanings;
        this.plans = plans;
        this.pages = pages;
    }

    @Override
    public State state(PlanVersionId version) {
        if (!meanings.isAvailable()) {
            return State.NOT_AVAILABLE;
        }
        return plans.coverage(version).documentsPending() == 0 && isCompared(version) ? State.READY : State.NOT_YET;
    }

    @Override
    public boolean isCompared(PlanVersionId version) {
        return !meanings.isAvailable()
                || meanings.ready().filter(ready -> isWhole(ready, version)).isPresent();
    }

    @Override
    public boolean isAvailable() {
        return meanings.isAvailable();
    }

    private boolean isWhole(Ready ready, PlanVersionId version) {
        try (VectorReading reading = ready.index().reading()) {
            Map<DocumentId, String> held = reading.contents();
            return plans.documents(version).stream().allMatch(document -> {
                String stored = plans.fingerprint(document.id()).orElse("");
                return stored.isEmpty() || stored.equals(held.get(document.id()));
            });
        }
    }

    @Override
    public List<List<NearPassage>> nearest(PlanVersionId version, List<String> texts, int most) {
        Ready ready = meanings.ready().orElse(null);
        if (ready == null || state(version) != State.READY) {
            return texts.stream().map(text -> List.<NearPassage>of()).toList();
        }
        List<float[]> wanted = texts.stream().map(text -> vector(ready, text)).toList();
        List<DocumentId> documents =
                plans.documents(version).stream().map(Document::id).toList();
        try (VectorReading reading = ready.index().reading()) {
            return reading.nearest(documents, wanted, most);
        }
    }

    /** Of a text while the model runs. */
    float[] vector(String text) {
        return vector(meanings.ready().orElseThrow(), text);
    }

    private float[] vector(Ready ready, String text) {
        return remembered.computeIfAbsent(text, ready.model()::vector);
    }

    @Override
    public Optional<Passage> passage(NearPassage place) {
        return plans.document(place.document()).flatMap(document -> plans.page(place.document(), place.page())
                .filter(page -> page.text().length() >= place.to())
                .map(page -> new Excerpt(
                        new Snippet(List.of(new Span(
                                page.text().substring(place.from(), place.to()).replaceAll("\\s+", " "), false))),
                        Marked.of(page).note(place.from(), place.to())))
                .map(excerpt -> new Passage(
                        document.id(),
                        document.fileName(),
                        document.role(),
                        document.pageWord(),
                        place.page(),
                        excerpt.snippet(),
                        excerpt.doubt(pages.doubt(document.id(), place.page())))));
    }

    @Override
    public Optional<String> model() {
        return meanings.ready().map(ready -> ready.model().name());
    }

    /** Forgets what was asked longest ago. */
    private static final class Latest extends LinkedHashMap<String, float[]> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > TEXTS_REMEMBERED;
        }
    }
}
