package org.candour.plans.recogniser;

/**
 * One page to be recognised.
 *
 * @param path the original's file
 * @param type its media type
 * @param page its number, from 1
 */
public record RecognitionRequest(String path, String type, int page) {}
