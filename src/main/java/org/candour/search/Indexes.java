package org.candour.search;

import jakarta.annotation.PreDestroy;
import org.candour.common.DataFolder;
import org.candour.search.index.LucenePlanIndex;
import org.candour.search.index.PlanIndex;
import org.springframework.stereotype.Component;

/**
 * The two indexes. Public readers ask one that holds nothing but public versions, so that unpublished text cannot show
 * through scores, counts or timing.
 */
@Component
class Indexes {

    private final PlanIndex working;
    private final PlanIndex open;

    Indexes(DataFolder settings) {
        this.working = new LucenePlanIndex(settings.data().resolve("index/working"));
        this.open = new LucenePlanIndex(settings.data().resolve("index/public"));
    }

    /** Every version. */
    PlanIndex working() {
        return working;
    }

    /** Public versions only. */
    PlanIndex open() {
        return open;
    }

    @PreDestroy
    void close() {
        working.close();
        open.close();
    }
}
