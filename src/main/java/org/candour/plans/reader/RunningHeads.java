package org.candour.plans.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.plans.Mark.Kind;
import org.candour.plans.reader.PageDraft.Part;
import org.candour.plans.reader.layout.Style;
import org.candour.plans.reader.layout.TextLine;

/**
 * Finds the lines that stand at the same place of page after page: headers, footers, page numbers. The first time that
 * such words appear in a document they are left alone unless they stand in its text as well: what a plan says only
 * there, it says. One for each document; told of each page some pages before it is asked about it.
 */
final class RunningHeads {

    private static final int FEWEST = 3;
    private static final int LONGEST_NUMBER = 6;
    private static final int MOST_VARIANTS = 200;
    private static final double STEP = 6;
    private static final int MOST_KNOWN = 40_000;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\W*(?:page|p\\.?|pg\\.?)?\\W*#\\W*(?:(?:of|/)\\W*#\\W*)?", Pattern.CASE_INSENSITIVE);

    private static final class Sight {
        private int last;
        private int pages = 1;
        private final Map<String, Integer> exact = new HashMap<>();
        private final Map<Integer, Integer> offsets = new HashMap<>();

        private Sight(int page) {
            last = page;
        }

        private void note(String text, int page) {
            if (exact.size() < MOST_VARIANTS) {
                exact.merge(text, 1, Integer::sum);
            }
            DIGITS.matcher(text).results().map(digits -> digits.group()).forEach(number -> {
                if (number.length() <= LONGEST_NUMBER && offsets.size() < MOST_VARIANTS) {
                    offsets.merge(Integer.parseInt(number) - page, 1, Integer::sum);
                }
            });
        }

        /** On how many pages one of its numbers went up with the pages. */
        private int counted() {
            return offsets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    private final Map<String, Sight> sights = new HashMap<>();
    /** Where words were first seen at the edge of a page. */
    private final Map<String, Integer> firstPages = new HashMap<>();

    private final Set<String> said = new HashSet<>();

    /** Takes note of a page. */
    void see(PageDraft page) {
        List<Part> edges = new Candidates(page).all();
        for (Part part : edges) {
            note(part, page.number());
        }
        if (said.size() < MOST_KNOWN) {
            for (Part part : page.parts()) {
                if (!edges.contains(part) && part.text().length() <= Candidates.LONGEST) {
                    said.add(words(part.text()));
                }
            }
        }
    }

    private void note(Part part, int page) {
        if (sights.size() > MOST_KNOWN) {
            sights.clear();
            firstPages.clear();
        }
        Sight sight = sights.computeIfAbsent(sign(part, 0), sign -> new Sight(page));
        if (sight.last != page) {
            sight.last = page;
            sight.pages++;
        }
        sight.note(part.text(), page);
        firstPages.putIfAbsent(words(part.text()), page);
    }

    /** Marks those of the page: from its edges inwards, up to the first line that is none. */
    void mark(PageDraft page) {
        Candidates candidates = new Candidates(page);
        markInwards(candidates.head(), page);
        markInwards(candidates.foot(), page);
        for (Part part : candidates.others()) {
            if (isRunningHead(part, page)) {
                part.mark(Kind.RUNNING_HEAD);
            }
        }
    }

    /** Only whole blocks: a line that stands close to one of the text is of the text. */
    private void markInwards(List<Part> edge, PageDraft page) {
        int count = 0;
        while (count < edge.size() && isRunningHead(edge.get(count), page)) {
            count++;
        }
        edge.subList(0, Candidates.setOff(edge, count)).forEach(part -> part.mark(Kind.RUNNING_HEAD));
    }

    private boolean isRunningHead(Part part, PageDraft page) {
        TextLine line = part.line();
        return line != null && (line.is(Style.RUNNING_HEAD) && isSaidElsewhere(part, page) || repeats(part, page));
    }

    private boolean isSaidElsewhere(Part part, PageDraft page) {
        String words = words(part.text());
        return isPageNumber(part)
                || said.contains(words)
                || firstPages.getOrDefault(words, page.number()) < page.number();
    }

    private boolean repeats(Part part, PageDraft page) {
        int pages = 0;
        int same = 0;
        int counted = 0;
        for (int step = -1; step <= 1; step++) {
            Sight sight = sights.get(sign(part, step));
            if (sight != null) {
                pages += sight.pages;
                same += sight.exact.getOrDefault(part.text(), 0);
                counted = Math.max(counted, sight.counted());
            }
        }
        if (pages < FEWEST) {
            return false;
        }
        if (isPageNumber(part)) {
            return counted >= FEWEST;
        }
        return (same >= FEWEST || counted >= FEWEST) && isSaidElsewhere(part, page);
    }

    private static boolean isPageNumber(Part part) {
        return PAGE_NUMBER.matcher(DIGITS.matcher(part.text()).replaceAll("#")).matches();
    }

    /** The words with figures left open, and the place; steps go to the places above and below. */
    private static String sign(Part part, int step) {
        TextLine line = part.line();
        if (line == null) {
            return "";
        }
        return DIGITS.matcher(part.text().toLowerCase(Locale.ROOT)).replaceAll("#")
                + '@'
                + (Math.round(line.baseline() / STEP) + step)
                + '/'
                + Math.round(line.size())
                + '/'
                + line.turn();
    }

    /** Letters only, so that "4 Stroke services" is "Stroke services". */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
