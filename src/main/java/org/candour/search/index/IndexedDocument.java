package org.candour.search.index;

import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;

/**
 * A document as the index holds it.
 *
 * @param fingerprint of the page texts it was indexed from; another one means it must be indexed anew
 * @param pages how many pages, with and without text
 */
public record IndexedDocument(DocumentId id, PlanVersionId version, String fingerprint, int pages) {}
