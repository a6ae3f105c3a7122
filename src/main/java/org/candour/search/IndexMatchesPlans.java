package org.candour.search;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.candour.common.Findings;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.ReadingProgress;
import org.candour.search.index.IndexReading;
import org.candour.search.index.IndexedDocument;
import org.candour.search.index.PlanIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Both indexes hold what the stored plans say, and the public one nothing unpublished. */
@Component
class IndexMatchesPlans implements Invariant {

    private static final String REMEDY =
            "Stop the portal, delete the folder index in the data folder, and start again.";

    private final Indexes indexes;
    private final PlanTexts plans;
    private final IndexCare care;
    private final ReadingProgress progress;
    private final Duration patience;

    @Autowired
    IndexMatchesPlans(Indexes indexes, PlanTexts plans, IndexCare care, ReadingProgress progress) {
        this(indexes, plans, care, progress, Duration.ofSeconds(10));
    }

    IndexMatchesPlans(Indexes indexes, PlanTexts plans, IndexCare care, ReadingProgress progress, Duration patience) {
        this.indexes = indexes;
        this.plans = plans;
        this.care = care;
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public String title() {
        return "The search indexes hold every page that was read, and the public one nothing unpublished.";
    }

    /** An index follows its plans within moments; only what it has not caught up with after a few seconds is wrong. */
    @Override
    public List<Problem> violations() {
        long end = System.nanoTime() + patience.toNanos();
        List<Problem> problems = differences();
        while (!problems.isEmpty() && System.nanoTime() < end && sleep()) {
            problems = differences();
        }
        return problems;
    }

    private static boolean sleep() {
        try {
            Thread.sleep(100);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Problem> differences() {
        Findings findings = new Findings();
        check("working index", indexes.working(), version -> true, findings);
        check("public index", indexes.open(), PlanVersion::isPublic, findings);
        return findings.problems();
    }

    private void check(String name, PlanIndex index, Predicate<PlanVersion> belongs, Findings findings) {
        Set<DocumentId> expected = new HashSet<>();
        try (IndexReading reading = index.reading()) {
            Map<DocumentId, IndexedDocument> held = reading.contents();
            Map<DocumentId, Integer> counted = reading.countPages();
            for (PlanVersion version : plans.allVersions()) {
                for (Document document : belongs.test(version) ? plans.documents(version.id()) : List.<Document>of()) {
                    expected.add(document.id());
                    checkDocument(name, document, held, counted, findings);
                }
            }
            counted.keySet().stream()
                    .filter(id -> !expected.contains(id))
                    .forEach(id ->
                            findings.add(name, "It holds document " + id + ", which does not belong there.", REMEDY));
        }
    }

    /** What is being indexed or recognised right now is late, not wrong. */
    private void checkDocument(
            String name,
            Document document,
            Map<DocumentId, IndexedDocument> held,
            Map<DocumentId, Integer> counted,
            Findings findings) {
        if (Freshness.needsIndexing(held, document.id(), plans)) {
            if (!care.isWorking() && progress.of(document.id()).isEmpty()) {
                findings.add(name, "It does not hold " + document.fileName() + " as it was read.", REMEDY);
            }
            return;
        }
        IndexedDocument indexed = held.get(document.id());
        int pages = counted.getOrDefault(document.id(), 0);
        if (indexed != null && indexed.pages() != pages) {
            findings.add(
                    name,
                    "It holds " + pages + " of the " + indexed.pages() + " pages of " + document.fileName() + ".",
                    REMEDY);
        }
    }
}
