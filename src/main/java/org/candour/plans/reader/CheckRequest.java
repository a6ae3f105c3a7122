package org.candour.plans.reader;

import java.util.List;

/**
 * Asks whether the pictures on some pages are all there. Nothing is read for that, and nothing painted.
 *
 * @param path the original's file
 * @param type its media type
 * @param pages their numbers, as the reader counts, in order
 */
public record CheckRequest(String path, String type, List<Integer> pages) implements Request {

    public CheckRequest {
        pages = List.copyOf(pages);
    }
}
