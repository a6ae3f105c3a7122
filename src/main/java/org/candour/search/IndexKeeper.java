package org.candour.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.common.Background;
import org.candour.common.Foreground;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.index.IndexReading;
import org.candour.search.index.IndexedDocument;
import org.candour.search.index.PlanIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps both indexes what the stored plans say they must be. Everything here may be repeated or broken off at any
 * point: what is missing is found by comparing, not remembered.
 */
@Component
class IndexKeeper {

    private static final int DOCUMENTS_A_COMMIT = 16;

    private final Indexes indexes;
    private final PlanTexts plans;
    private final ApplicationEventPublisher events;
    private final Background saving;
    private final AtomicBoolean willBeSaved = new AtomicBoolean();
    private volatile boolean isStopping;

    IndexKeeper(Indexes indexes, PlanTexts plans, ApplicationEventPublisher events, Foreground foreground) {
        this.indexes = indexes;
        this.plans = plans;
        this.events = events;
        this.saving = new Background("index-saving", "The search index could not be saved", foreground);
    }

    /** Ends work going on after the document in hand; the rest is found at the next start. */
    void stop() {
        isStopping = true;
    }

    /** Makes durable what still is not. Called last. */
    void save() throws InterruptedException {
        saving.stop();
        indexes.working().commit();
    }

    /**
     * Brings one version up to date in both indexes. What is new in the working one can be searched when this returns
     * and is durable a little later: a disk takes as long to write safely as a reader takes for ten pages, and what a
     * crash takes away is found missing at the next start. Nothing of that holds for what is taken out.
     */
    synchronized void keep(PlanVersionId version) {
        plans.version(version).ifPresentOrElse(this::keep, () -> withdraw(version));
    }

    private void keep(PlanVersion version) {
        Set<DocumentId> counting = new HashSet<>();
        plans.documents(version.id()).forEach(document -> counting.add(document.id()));
        for (PlanIndex index : List.of(indexes.working(), indexes.open())) {
            Set<DocumentId> gone = new HashSet<>();
            held(index).values().stream()
                    .filter(held -> held.version().equals(version.id()) && !counting.contains(held.id()))
                    .forEach(held -> gone.add(held.id()));
            removeWhere(index, Set.of(), gone);
            if (index == indexes.working() && !gone.isEmpty()) {
                events.publishEvent(new PlanVersionIndexed(version.id()));
            }
        }
        keep(List.of(version));
    }

    /** Takes a version out of the public index at once. */
    synchronized void withdraw(PlanVersionId version) {
        removeWhere(indexes.open(), Set.of(version), Set.of());
    }

    /** Compares everything; what differs is indexed anew, what no longer exists is taken out. */
    synchronized void keepAll() {
        List<PlanVersion> all = plans.allVersions();
        sweep(indexes.working(), all);
        sweep(indexes.open(), all.stream().filter(PlanVersion::isPublic).toList());
        keep(all);
    }

    private void keep(List<PlanVersion> versions) {
        update(indexes.working(), versions);
        update(indexes.open(), versions.stream().filter(PlanVersion::isPublic).toList());
    }

    private void saveLater() {
        if (willBeSaved.compareAndSet(false, true)) {
            saving.later(() -> {
                willBeSaved.set(false);
                indexes.working().commit();
            });
        }
    }

    private void update(PlanIndex index, List<PlanVersion> versions) {
        Set<PlanVersionId> changed = new LinkedHashSet<>();
        int uncommitted = 0;
        Map<DocumentId, IndexedDocument> held = held(index);
        for (PlanVersion version : versions) {
            for (Document document : plans.documents(version.id())) {
                if (!isStopping && Freshness.needsIndexing(held, document.id(), plans) && put(index, document)) {
                    uncommitted++;
                    changed.add(version.id());
                }
                if (uncommitted == DOCUMENTS_A_COMMIT) {
                    index.commit();
                    uncommitted = 0;
                }
            }
        }
        if (uncommitted > 0 && index == indexes.working()) {
            index.show();
            saveLater();
        } else if (uncommitted > 0) {
            index.commit();
        }
        if (index == indexes.working()) {
            changed.forEach(version -> events.publishEvent(new PlanVersionIndexed(version)));
        }
    }

    /** The fingerprint is taken before and after, so that it belongs to the pages read between. */
    private boolean put(PlanIndex index, Document document) {
        String before = plans.fingerprint(document.id()).orElse("");
        List<Page> pages = plans.pages(document.id());
        boolean isSteady = !before.isEmpty()
                && before.equals(plans.fingerprint(document.id()).orElse(""));
        if (isSteady) {
            index.put(new IndexedDocument(document.id(), document.version(), before, pages.size()), pages);
        }
        return isSteady;
    }

    private void sweep(PlanIndex index, Collection<PlanVersion> versions) {
        Set<DocumentId> known = new HashSet<>();
        Map<PlanVersionId, PlanVersion> byId = new HashMap<>();
        for (PlanVersion version : versions) {
            byId.put(version.id(), version);
            plans.documents(version.id()).forEach(document -> known.add(document.id()));
        }
        Set<PlanVersionId> gone = new HashSet<>();
        Set<DocumentId> goneDocuments = new HashSet<>();
        for (IndexedDocument document : held(index).values()) {
            if (!byId.containsKey(document.version())) {
                gone.add(document.version());
            } else if (!known.contains(document.id())) {
                goneDocuments.add(document.id());
            }
        }
        removeWhere(index, gone, goneDocuments);
    }

    private static void removeWhere(PlanIndex index, Set<PlanVersionId> versions, Set<DocumentId> documents) {
        List<DocumentId> gone = new ArrayList<>(documents);
        held(index).values().stream()
                .filter(document -> versions.contains(document.version()))
                .forEach(document -> gone.add(document.id()));
        if (!gone.isEmpty()) {
            index.remove(gone);
            index.commit();
        }
    }

    private static Map<DocumentId, IndexedDocument> held(PlanIndex index) {
        try (IndexReading reading = index.reading()) {
            return reading.contents();
        }
    }
}
