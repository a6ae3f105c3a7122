package org.candour.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.search.NearPassage;
import org.candour.search.meaning.MiniLm;
import org.candour.search.meaning.Stretch;
import org.candour.search.meaning.Stretches;
import org.candour.search.meaning.UnavailableMeaning;
import org.candour.search.meaning.VectorIndex;
import org.candour.search.meaning.VectorReading;

/** The portal's own comparison by meaning, over documents given one by one; counts how many passages a second. */
final class MeaningBench implements AutoCloseable {

    private final MiniLm model = MiniLm.load();
    private final VectorIndex index;
    private final Map<String, float[]> asked = new HashMap<>();
    private int passages;
    private long nanos;

    MeaningBench(Path data) throws UnavailableMeaning {
        this.index = new VectorIndex(data.resolve("meaning"), model.name());
    }

    /** How close the closest passage comes to each of the texts. */
    List<Double> closest(List<Page> pages, List<String> texts) {
        DocumentId document = new DocumentId(UUID.randomUUID());
        List<Stretch> stretches = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        long began = System.nanoTime();
        for (Page page : pages) {
            for (Stretch stretch : Stretches.of(page, model)) {
                stretches.add(stretch);
                vectors.add(model.vector(stretch.text()));
            }
        }
        nanos += System.nanoTime() - began;
        passages += stretches.size();
        index.put(document, "", stretches, vectors);
        List<float[]> wanted = texts.stream()
                .map(text -> asked.computeIfAbsent(text, model::vector))
                .toList();
        try (VectorReading reading = index.reading()) {
            return reading.nearest(List.of(document), wanted, 1).stream()
                    .map(best -> best.stream()
                            .mapToDouble(NearPassage::similarity)
                            .max()
                            .orElse(0))
                    .toList();
        }
    }

    /** "4,000 passages, 200 a second; 20 MB of heap in use". */
    String speed() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d passages, %.0f a second; %d MB of heap in use",
                passages,
                1e9 * passages / Math.max(1, nanos),
                (machine.totalMemory() - machine.freeMemory()) >> 20);
    }

    @Override
    public void close() {
        index.close();
        model.close();
    }
}
