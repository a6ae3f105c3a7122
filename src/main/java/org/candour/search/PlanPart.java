package org.candour.search;

import java.util.List;
import org.candour.plans.Coverage;
import org.candour.plans.Document;

/**
 * What of a plan version was searched.
 *
 * @param name "the annexes"; empty for all of it
 * @param documents those searched
 * @param coverage how much of just that could be read
 */
record PlanPart(String name, List<Document> documents, Coverage coverage) {

    /** Why a part without a page is not silent. */
    Doubt isAbsent() {
        if (!name.isEmpty()) {
            return Doubt.noSuchPart(name);
        }
        return Doubt.unread(
                documents.isEmpty() ? "No document of this plan is held here." : "No page of this plan has been read.");
    }
}
