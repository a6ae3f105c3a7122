package org.candour.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.search.NearPassage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real model, and the index of its vectors. */
class MeaningTests {

    private static final String OTHER_WORDS = "Children who are very overweight will be offered help to lose weight.";
    private static final String CAR_PARKS = "Car parks will be resurfaced and the fees raised in April.";
    private static final String WORKFORCE = "We shall recruit sixty nurses from abroad.";

    private static MiniLm model;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws UnavailableMeaning {
        model = MiniLm.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void theNearestPassageSaysItInOtherWords() {
        DocumentId document = new DocumentId(UUID.randomUUID());
        try (VectorIndex index = new VectorIndex(folder, model.name())) {
            put(index, document, "one", CAR_PARKS, OTHER_WORDS, WORKFORCE);
            List<NearPassage> found = nearest(index, List.of(document), "Childhood obesity. obese children");
            assertThat(found).extracting(NearPassage::page).startsWith(2);
            assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
        }
    }

    @Test
    void onlyTheNamedDocumentsAreLookedInto() {
        DocumentId mine = new DocumentId(UUID.randomUUID());
        DocumentId secret = new DocumentId(UUID.randomUUID());
        try (VectorIndex index = new VectorIndex(folder, model.name())) {
            put(index, secret, "one", OTHER_WORDS);
            put(index, mine, "one", CAR_PARKS);
            assertThat(nearest(index, List.of(mine), "obesity"))
                    .extracting(NearPassage::document)
                    .containsOnly(mine);
        }
    }

    @Test
    void anIndexOpenedAgainGivesTheSameAnswer() {
        DocumentId document = new DocumentId(UUID.randomUUID());
        List<NearPassage> before;
        try (VectorIndex index = new VectorIndex(folder, model.name())) {
            put(index, document, "one", CAR_PARKS, OTHER_WORDS);
            before = nearest(index, List.of(document), "obesity");
        }
        try (VectorIndex index = new VectorIndex(folder, model.name());
                VectorReading reading = index.reading()) {
            assertThat(reading.contents()).containsEntry(document, "one");
            assertThat(nearest(index, List.of(document), "obesity")).isEqualTo(before);
        }
    }

    @Test
    void vectorsOfAnotherModelAreThrownAway() {
        DocumentId document = new DocumentId(UUID.randomUUID());
        try (VectorIndex index = new VectorIndex(folder, "another model")) {
            put(index, document, "one", CAR_PARKS);
        }
        try (VectorIndex index = new VectorIndex(folder, model.name());
                VectorReading reading = index.reading()) {
            assertThat(reading.contents()).isEmpty();
        }
    }

    @Test
    void aDocumentReadAnewTakesThePlaceOfWhatItWas() {
        DocumentId document = new DocumentId(UUID.randomUUID());
        try (VectorIndex index = new VectorIndex(folder, model.name())) {
            put(index, document, "one", CAR_PARKS, OTHER_WORDS, WORKFORCE);
            put(index, document, "two", WORKFORCE);
            assertThat(nearest(index, List.of(document), "nurses")).hasSize(1);
            try (VectorReading reading = index.reading()) {
                assertThat(reading.contents()).containsEntry(document, "two");
            }
            index.remove(List.of(document));
            assertThat(nearest(index, List.of(document), "nurses")).isEmpty();
        }
    }

    @Test
    void theModelSeesWordsInPiecesAndNoAccentsOrCase() {
        assertThat(model.vector("CAFÉ")).isEqualTo(model.vector("cafe"));
        assertThat(model.pieces("thrombectomy")).isGreaterThan(1);
        assertThat(model.pieces("stroke")).isEqualTo(1);
        assertThat(model.vector("word ".repeat(400))).hasSize(model.size());
    }

    private static void put(VectorIndex index, DocumentId document, String fingerprint, String... pages) {
        List<Stretch> passages = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            passages.add(new Stretch(i + 1, 0, pages[i].length(), pages[i]));
            vectors.add(model.vector(pages[i]));
        }
        index.put(document, fingerprint, passages, vectors);
    }

    private static List<NearPassage> nearest(VectorIndex index, List<DocumentId> documents, String text) {
        try (VectorReading reading = index.reading()) {
            return reading.nearest(documents, List.of(model.vector(text)), 5).getFirst();
        }
    }
}
