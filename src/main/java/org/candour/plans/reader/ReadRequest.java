package org.candour.plans.reader;

/**
 * Asks for a file to be read.
 *
 * @param path the original's file
 * @param fileName as the person called it; only to say it back
 * @param firstPage where to begin, from 1: later than 1 when an earlier page stopped the reader
 * @param maxPages more pages than this are not read
 * @param maxCharacters more text than this is not read, over all pages
 */
public record ReadRequest(String path, String fileName, int firstPage, int maxPages, long maxCharacters)
        implements Request {}
