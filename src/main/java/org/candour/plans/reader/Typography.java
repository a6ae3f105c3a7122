package org.candour.plans.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.plans.Mark.Kind;
import org.candour.plans.reader.PageDraft.Part;
import org.candour.plans.reader.layout.Style;
import org.candour.plans.reader.layout.TextLine;

/** What the size and weight of its type say about a line. One for each document: it learns which is the usual one. */
final class Typography {

    private static final double SMALLER = 0.93;
    private static final double LARGER = 1.15;
    private static final int LONGEST_HEADING = 110;
    private static final Pattern NOTE_SIGN =
            Pattern.compile("(?:\\[?\\d{1,3}[\\].)]?|[*\u2020\u2021\u00A7]+)\\s?\\S.*");

    private final Map<Integer, Integer> letters = new HashMap<>();
    private double usual;

    /** Takes note of a page, and marks its footnotes. */
    void see(PageDraft page) {
        for (Part part : page.parts()) {
            TextLine line = part.line();
            if (line != null) {
                letters.merge((int) Math.round(2 * line.size()), part.text().length(), Integer::sum);
            }
        }
        usual = letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2.0;
    }

    /** Small type at the foot of the page that begins with a number or a star. Done when its footer is known. */
    void markFootnotes(PageDraft page) {
        List<Part> parts = page.parts();
        int end = parts.size();
        while (end > 0 && !parts.get(end - 1).isBody()) {
            end--;
        }
        int from = end;
        while (from > 0 && isSmall(parts.get(from - 1)) && parts.get(from - 1).isBody()) {
            from--;
        }
        while (from < end && !NOTE_SIGN.matcher(parts.get(from).text()).matches()) {
            from++;
        }
        boolean isFoot = from > 0 && 2 * (end - from) <= parts.size() && hasUsual(parts.subList(0, from));
        if (isFoot) {
            parts.subList(from, end).forEach(part -> part.mark(Kind.FOOTNOTE));
        }
    }

    private boolean hasUsual(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.line() != null && !isSmall(part));
    }

    /** Whether it is set in clearly larger type than the text. */
    boolean isLarge(Part part) {
        TextLine line = part.line();
        return line != null && usual > 0 && line.size() >= LARGER * usual;
    }

    private boolean isSmall(Part part) {
        TextLine line = part.line();
        return line != null && line.size() <= SMALLER * usual;
    }

    /** 0 for no heading, else 1 for the largest to 4 for one that is only bold. */
    int headingLevel(Part part) {
        TextLine line = part.line();
        if (line == null
                || line.row()
                || part.text().length() > LONGEST_HEADING
                || part.text().endsWith(".")) {
            return 0;
        }
        double size = line.size() / Math.max(1, usual);
        if (size >= 1.12) {
            return size >= 1.6 ? 1 : size >= 1.3 ? 2 : 3;
        }
        return size >= 0.95 && line.is(Style.BOLD) ? 4 : 0;
    }
}
