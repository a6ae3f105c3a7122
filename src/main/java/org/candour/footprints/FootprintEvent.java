package org.candour.footprints;

/**
 * A dated, sourced fact about a footprint.
 *
 * @param date a year, a year and month, or a day, in ISO form as far as it is known
 */
public record FootprintEvent(String footprint, String date, String kind, String text, String source, String url) {}
