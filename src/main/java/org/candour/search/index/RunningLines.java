package org.candour.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.plans.Page;

/**
 * Headers and footers: first and last lines that come back page after page, whatever number they carry. They stand
 * between the halves of a sentence that runs over a page's end, and nowhere else do they get in the way.
 */
final class RunningLines {

    private static final int LINES_AT_EACH_END = 2;
    private static final int FEWEST_PAGES = 3;

    private static final int LONGEST = 160;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Set<String> running;

    private RunningLines(Set<String> running) {
        this.running = running;
    }

    static RunningLines of(List<Page> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (Page page : pages) {
            List<String> lines = lines(page.text());
            for (int i = 0; i < lines.size(); i++) {
                if (isAtEnd(i, lines.size())) {
                    seen.merge(shape(lines.get(i)), 1, Integer::sum);
                }
            }
        }
        return new RunningLines(seen.entrySet().stream()
                .filter(line -> line.getValue() >= FEWEST_PAGES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** The text without such lines at its top and bottom. */
    String strip(String text) {
        List<String> lines = new ArrayList<>(lines(text));
        for (int i = 0; i < LINES_AT_EACH_END && lines.size() > 1; i++) {
            if (isRunning(lines.getLast())) {
                lines.removeLast();
            }
            if (lines.size() > 1 && isRunning(lines.getFirst())) {
                lines.removeFirst();
            }
        }
        return String.join("\n", lines);
    }

    private boolean isRunning(String line) {
        return running.contains(shape(line));
    }

    private static boolean isAtEnd(int i, int size) {
        return i < LINES_AT_EACH_END || i >= size - LINES_AT_EACH_END;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The line without what changes from page to page. */
    private static String shape(String line) {
        String beginning = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        return SPACE.matcher(NUMBER.matcher(beginning).replaceAll("#"))
                .replaceAll(" ")
                .strip();
    }
}
