package org.candour.search.index;

import org.candour.plans.DocumentId;

/** A page that matches; a higher score is a better match. */
public record PageHit(DocumentId document, int page, float score) {}
