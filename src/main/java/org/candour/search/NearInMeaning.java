package org.candour.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.search.Meanings.Ready;
import org.candour.search.index.Deadline;
import org.candour.search.meaning.VectorReading;
import org.candour.search.question.Filters;
import org.candour.search.question.Question;
import org.candour.search.question.otherwise.InMeaning;
import org.springframework.stereotype.Component;

/**
 * Passages that come so near in meaning to a question that a plan without its words is not called silent before somebody
 * has looked. Looks into named documents only, so that nothing of another plan can show.
 */
@Component
class NearInMeaning {

    /**
     * Lower than for an issue, whose title and terms say more than the word or two of a question; still lower, the long
     * plans come near to everything. The numbers are in the decision record 0026.
     */
    private static final double CLOSE = 0.50;

    private static final int SHOWN = 2;
    private static final int QUESTIONS_REMEMBERED = 50;

    private final Meanings meanings;
    private final KeptMeanings kept;

    /** By the text that was compared; so that whoever asks again, or narrows a question, does not wait again. */
    private final Map<String, Map<DocumentId, Close>> remembered = Collections.synchronizedMap(new Latest());

    /**
     * Why a plan is not called silent.
     *
     * @param perhaps the passages, nearest first; empty as long as they were not compared
     */
    record Unsure(Doubt doubt, List<Passage> perhaps) {}

    /** What comes close in a document as it was when that was looked for. */
    private record Close(String fingerprint, List<NearPassage> passages) {}

    NearInMeaning(Meanings meanings, KeptMeanings kept) {
        this.meanings = meanings;
        this.kept = kept;
    }

    /**
     * Those of the plans that are not to be called silent; none where this machine does not compare by meaning.
     *
     * @param typed the question as it was asked
     * @param silent what was searched of each plan
     * @param stored what the passages must have been compared of
     */
    Map<PlanVersionId, Unsure> about(
            Question typed, Filters filters, Map<PlanVersionId, PlanPart> silent, Fingerprints stored, Deadline until) {
        List<String> texts = InMeaning.of(typed);
        Map<PlanVersionId, Unsure> doubts = new HashMap<>();
        if (texts.isEmpty() || silent.isEmpty() || !meanings.isAvailable()) {
            return doubts;
        }
        Ready ready = meanings.ready().orElse(null);
        if (ready == null) {
            silent.keySet().forEach(version -> doubts.put(version, notCompared()));
            return doubts;
        }
        try (VectorReading reading = ready.index().reading()) {
            Look look = new Look(reading, texts, typed, filters);
            silent.forEach((version, part) -> {
                if (until.isPast() || !look.isCompared(part, stored)) {
                    doubts.put(version, notCompared());
                } else {
                    List<Passage> near = look.near(part);
                    if (!near.isEmpty()) {
                        doubts.put(version, new Unsure(Doubt.NEAR, near));
                    }
                }
            });
        }
        return doubts;
    }

    private static Unsure notCompared() {
        return new Unsure(Doubt.NOT_COMPARED, List.of());
    }

    /** One question looked for in the passages of several plans. */
    private final class Look {

        private final VectorReading reading;
        private final Map<DocumentId, String> held;
        private final List<String> texts;
        private final Question typed;
        private final Filters filters;

        Look(VectorReading reading, List<String> texts, Question typed, Filters filters) {
            this.reading = reading;
            this.held = reading.contents();
            this.texts = texts;
            this.typed = typed;
            this.filters = filters;
        }

        boolean isCompared(PlanPart part, Fingerprints now) {
            return part.documents().stream().map(Document::id).allMatch(id -> {
                String stored = now.of(id);
                return stored.isEmpty() || stored.equals(held.get(id));
            });
        }

        List<Passage> near(PlanPart part) {
            return part.documents().stream()
                    .flatMap(document -> texts.stream().flatMap(text -> close(document.id(), text)))
                    .filter(place -> place.page() >= filters.firstPage() && place.page() <= filters.lastPage())
                    .sorted(VectorReading.CLOSEST_FIRST)
                    .flatMap(place -> kept.passage(place).stream())
                    .filter(passage ->
                            !InMeaning.isLeftOut(typed, passage.snippet().text()))
                    .distinct()
                    .limit(SHOWN)
                    .toList();
        }

        private Stream<NearPassage> close(DocumentId document, String text) {
            String fingerprint = held.getOrDefault(document, "");
            Map<DocumentId, Close> known = remembered.computeIfAbsent(text, none -> new ConcurrentHashMap<>());
            Close close = known.get(document);
            if (close == null || !close.fingerprint().equals(fingerprint)) {
                close = new Close(fingerprint, comparedWith(document, text));
                known.put(document, close);
            }
            return close.passages().stream();
        }

        /** Near both as it was typed and in the singular: whether hospital or hospitals was typed must not decide. */
        private List<NearPassage> comparedWith(DocumentId document, String text) {
            List<NearPassage> near = reading.close(document, kept.vector(text), CLOSE);
            if (near.isEmpty()) {
                return near;
            }
            List<NearPassage> one = reading.close(document, kept.vector(InMeaning.singular(text)), CLOSE);
            return near.stream()
                    .filter(place -> one.stream().anyMatch(place::isAt))
                    .toList();
        }
    }

    /** Forgets what was asked longest ago. */
    private static final class Latest extends LinkedHashMap<String, Map<DocumentId, Close>> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<DocumentId, Close>> eldest) {
            return size() > QUESTIONS_REMEMBERED;
        }
    }
}
