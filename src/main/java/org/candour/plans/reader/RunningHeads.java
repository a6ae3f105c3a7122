package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.plans.Mark.Kind;
import org.candour.plans.reader.PageDraft.Part;
import org.candour.plans.reader.layout.Style;
import org.candour.plans.reader.layout.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that stand at the same place of page after page: headers, footers, page numbers. The first time that
 * such words appear in a document they are only noted as a header unless they stand in its text as well: what a plan
 * says only there, it says in passing. One for each document; told of each page some pages before it is asked about it.
 */
final class RunningHeads {

    private static final int FEWEST = 3;
    private static final int LONGEST_NUMBER = 6;
    private static final int MOST_VARIANTS = 200;
    private static final double STEP = 6;
    private static final int MOST_KNOWN = 40_000;

    private static final double MARGIN = 0.15;
    private static final int SENTENCE = 6;
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:will|is|are|was|were|be|been|has|have|had|must|shall|should|could|moves?|closes?)\\b",
            Pattern.CASE_INSENSITIVE);

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
            Matcher digits = DIGITS.matcher(text);
            while (offsets.size() < MOST_VARIANTS && digits.find()) {
                if (digits.end() - digits.start() <= LONGEST_NUMBER) {
                    offsets.merge(Integer.parseInt(digits.group()) - page, 1, Integer::sum);
                }
            }
        }

        /** On how many pages one of its numbers went up with the pages. */
        private int counted() {
            return offsets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    private final Typography typography;
    private final Map<String, Sight> sights = new HashMap<>();
    /** Where words were first seen at the edge of a page. */
    private final Map<String, Integer> firstPages = new HashMap<>();

    private double highest = Double.MAX_VALUE;
    private double lowest = -Double.MAX_VALUE;

    private final Set<String> said = new HashSet<>();

    RunningHeads(Typography typography) {
        this.typography = typography;
    }

    /** Takes note of a page. */
    void see(PageDraft page) {
        Candidates candidates = new Candidates(page);
        List<Part> edges = candidates.all();
        edges.removeAll(candidates.others());
        for (Part part : edges) {
            highest = Math.min(highest, baseline(part));
            lowest = Math.max(lowest, baseline(part));
        }
        edges.addAll(candidates.others());
        for (Part part : edges) {
            note(part, page.number());
        }
        if (said.size() < MOST_KNOWN) {
            Set<Part> atEdges = new HashSet<>(edges); // parts are equal to themselves only
            for (Part part : page.parts()) {
                if (!atEdges.contains(part) && part.text().length() <= Candidates.LONGEST) {
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
        markInwards(candidates.head(), true, page);
        markInwards(candidates.foot(), false, page);
        for (Part part : candidates.others()) {
            Kind kind = kind(part, page);
            if (kind != null) {
                part.mark(kind);
            }
        }
    }

    /** Only whole blocks: a line that stands close to one of the text is of the text. */
    private void markInwards(List<Part> edge, boolean atTop, PageDraft page) {
        List<Kind> kinds = new ArrayList<>();
        for (Part part : edge) {
            Kind kind = isInMargin(part, atTop) ? kind(part, page) : null;
            if (kind == null) {
                break;
            }
            kinds.add(kind);
        }
        for (int i = 0; i < Candidates.setOff(edge, kinds.size()); i++) {
            edge.get(i).mark(kinds.get(i));
        }
    }

    /** By where the lines of the document begin and end: a page of few lines has no foot in its middle. */
    private boolean isInMargin(Part part, boolean atTop) {
        double margin = MARGIN * (lowest - highest);
        return atTop ? baseline(part) <= highest + margin : baseline(part) >= lowest - margin;
    }

    private static double baseline(Part part) {
        TextLine line = part.line();
        return line == null ? 0 : line.baseline();
    }

    /** Null when it is none. */
    private @Nullable Kind kind(Part part, PageDraft page) {
        TextLine line = part.line();
        if (line == null) {
            return null;
        }
        boolean found = line.is(Style.RUNNING_HEAD) || repeats(part) && mayBeOne(part);
        if (found && isSaidElsewhere(part, page)) {
            return Kind.RUNNING_HEAD;
        }
        return found && repeats(part) ? Kind.ONLY_RUNNING_HEAD : null;
    }

    /** A title in large type is of the text, however often its like appears, and so is what a sentence says. */
    private boolean mayBeOne(Part part) {
        return isPageNumber(part)
                || !typography.isLarge(part)
                        && !(VERB.matcher(part.text()).find() && part.text().split("\\s+").length >= SENTENCE);
    }

    private boolean isSaidElsewhere(Part part, PageDraft page) {
        String words = words(part.text());
        return isPageNumber(part)
                || said.contains(words)
                || firstPages.getOrDefault(words, page.number()) < page.number();
    }

    private boolean repeats(Part part) {
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
        return same >= FEWEST || counted >= FEWEST;
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
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); ) {
            int c = small.codePointAt(at);
            if (Character.isLetter(c)) {
                words.appendCodePoint(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            at += Character.charCount(c);
        }
        return words.toString().strip();
    }
}
