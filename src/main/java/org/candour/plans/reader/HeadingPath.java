package org.candour.plans.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** The headings that the current place stands under: "5 Delivery › 5.2 Workforce". */
final class HeadingPath {

    private static final int LONGEST_HEADING = 120;

    private record Heading(int level, String text) {}

    private final Deque<Heading> open = new ArrayDeque<>();

    void enter(int level, String text) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        String line = text.replace('\n', ' ');
        open.addLast(new Heading(level, line.length() > LONGEST_HEADING ? line.substring(0, LONGEST_HEADING) : line));
    }

    @Override
    public String toString() {
        return open.stream().map(Heading::text).collect(Collectors.joining(" › "));
    }
}
