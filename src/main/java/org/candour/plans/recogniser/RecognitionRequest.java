package org.candour.plans.recogniser;

/**
 * One page to be recognised.
 *
 * @param path the original's file, a PDF
 * @param page its number, from 1
 */
public record RecognitionRequest(String path, int page) {}
