package org.candour.plans.reader;

/**
 * Asks for a page of a picture file in a form that browsers can show.
 *
 * @param path the original's file
 * @param type its media type
 * @param page its number, as the reader counts
 */
public record ShowRequest(String path, String type, int page) implements Request {}
