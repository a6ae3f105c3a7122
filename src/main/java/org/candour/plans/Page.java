package org.candour.plans;

/**
 * The unit of text: a PDF page, a slide, a sheet, or a section of about a page's length.
 *
 * @param number from 1
 * @param heading the heading path it stands under, where the format has no pages; else empty
 * @param text plain text in reading order, lines kept; empty unless {@code TEXT} or {@code OCR}
 * @param reason why it could not be read; empty when it could
 */
public record Page(int number, Readability readability, String heading, String text, String reason) {}
