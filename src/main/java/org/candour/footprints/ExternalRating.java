package org.candour.footprints;

/** Somebody else's published judgement of a footprint, shown beside ours and never mixed with it. */
public record ExternalRating(
        String footprint,
        String rater,
        String title,
        String date,
        String value,
        String rank,
        String note,
        String source,
        String url) {}
