package org.candour.search.meaning;

/**
 * A passage of a page: one or more whole sentences that the model sees at once.
 *
 * @param from where it begins in the page's text, in characters
 * @param to where it ends, exclusive
 * @param text what the model is given: without line ends
 */
public record Stretch(int page, int from, int to, String text) {}
