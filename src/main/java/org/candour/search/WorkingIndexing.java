package org.candour.search;

import java.util.function.Supplier;
import org.candour.plans.DocumentId;
import org.candour.plans.IndexingProgress;
import org.candour.plans.PlanTexts;
import org.candour.search.index.IndexReading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the plans' room, which this room stands on, which documents cannot be found by searches yet. */
@Component
class WorkingIndexing implements IndexingProgress {

    private final Indexes indexes;
    private final Supplier<PlanTexts> plans; // asked for once: finding a bean takes longer than all the rest

    WorkingIndexing(Indexes indexes, ObjectProvider<PlanTexts> plans) {
        this.indexes = indexes;
        this.plans = Once.of(plans::getObject);
    }

    @Override
    public boolean isPending(DocumentId document) {
        try (IndexReading reading = indexes.working().reading()) {
            return Freshness.needsIndexing(reading.contents(), document, plans.get());
        }
    }
}
