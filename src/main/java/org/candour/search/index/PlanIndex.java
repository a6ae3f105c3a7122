package org.candour.search.index;

import java.util.Collection;
import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;

/**
 * The pages of plans, made searchable. Derived data: whatever is lost can be made again from the plans. The seam at
 * which the index would leave this machine one day.
 */
public interface PlanIndex extends AutoCloseable {

    /** Puts all pages of a document in the place of what was there of it. Searchable after {@link #show}. */
    void put(IndexedDocument document, List<Page> pages);

    /** Takes documents out. Gone after {@link #commit}. */
    void remove(Collection<DocumentId> documents);

    /** Makes the changes searchable; they are lost in a crash before the next {@link #commit}. */
    void show();

    /** Makes the changes durable, and then searchable. */
    void commit();

    /** The index as it is now; what is asked of it is not disturbed by later changes. To be closed. */
    IndexReading reading();

    /** Throws everything away; the index is then empty and works. */
    void reset();

    @Override
    void close();
}
