package org.candour.search;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.common.Background;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.search.VocabularyDesk.Suggestion;
import org.candour.search.question.names.AcronymFinder;
import org.candour.search.question.names.AcronymFinder.Meaning;
import org.candour.search.question.names.Suggested;
import org.springframework.stereotype.Component;

/**
 * What the plans say themselves that their acronyms mean, gathered in the background when it is first asked for and
 * whenever texts have changed since. Looks at unpublished plans too, so it is for the people of the workflow only.
 */
@Component
class PlanAcronyms {

    /** Of one document, as its texts were. */
    private record Read(String fingerprint, String plan, Set<Meaning> meanings) {}

    private final PlanTexts plans;
    private final Map<DocumentId, Read> read = new ConcurrentHashMap<>();
    private final AtomicBoolean isReading = new AtomicBoolean();
    private final Background background =
            new Background("acronyms", "The plans could not be looked through for acronyms");

    PlanAcronyms(PlanTexts plans) {
        this.plans = plans;
    }

    /** By what is known at this moment; more may be known a little later. */
    List<Suggestion> suggest(Collection<String> terms, List<VocabularyEntry> entries) {
        if (isReading.compareAndSet(false, true)) {
            background.later(this::readAll);
        }
        return Suggested.of(terms, entries, counts());
    }

    private Map<Meaning, Integer> counts() {
        Map<Meaning, Set<String>> plansOf = new HashMap<>();
        read.values().forEach(one -> one.meanings()
                .forEach(meaning -> plansOf.computeIfAbsent(meaning, none -> new HashSet<>())
                        .add(one.plan())));
        Map<Meaning, Integer> counts = new HashMap<>();
        plansOf.forEach((meaning, all) -> counts.put(meaning, all.size()));
        return counts;
    }

    /** Only what has changed since; kept in memory, because reading it again costs seconds. */
    void readAll() {
        try {
            Set<DocumentId> there = new HashSet<>();
            for (PlanVersion version : plans.allVersions()) {
                for (Document document : plans.documents(version.id())) {
                    there.add(document.id());
                    if (!background.isStopping()) {
                        read(version, document.id());
                    }
                }
            }
            read.keySet().retainAll(there);
        } finally {
            isReading.set(false);
        }
    }

    private void read(PlanVersion version, DocumentId document) {
        String fingerprint = plans.fingerprint(document).orElse("");
        Read before = read.get(document);
        if (fingerprint.isEmpty() || (before != null && before.fingerprint().equals(fingerprint))) {
            return;
        }
        Set<Meaning> meanings = new HashSet<>();
        plans.pages(document).forEach(page -> meanings.addAll(AcronymFinder.in(page.text())));
        read.put(document, new Read(fingerprint, version.round() + "/" + version.footprint(), Set.copyOf(meanings)));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.stop();
    }
}
