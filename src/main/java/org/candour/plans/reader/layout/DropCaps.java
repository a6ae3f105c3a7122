package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.plans.reader.layout.GlyphText.Placed;

/**
 * Large first letters beside the first lines of a paragraph. Left where it stands such a letter is lost to its word, or
 * comes to stand before a word it is no part of.
 */
final class DropCaps {

    private static final double LARGER = 1.7;
    private static final double ROOM = 1.2;
    private static final double OVERLAP = 0.35;
    private static final double CAPITAL = 0.72;

    /** More on a page are the labels of a map or a table. */
    private static final int MOST = 60;

    /** Capitals that are words themselves; whether they are here nobody can tell. */
    private static final String WORDS = "AIO";

    private final List<Segment> segments;
    private final Set<String> wholes = new LinkedHashSet<>();

    /** @param segments are changed: a large letter found goes to the line whose first word it begins */
    DropCaps(List<Segment> segments) {
        this.segments = segments;
        List<Segment> letters =
                segments.stream().filter(segment -> isCapital(segment.text())).toList();
        if (letters.size() <= MOST) {
            letters.forEach(this::join);
        }
    }

    /** Whether the letter stands before one of another line, or of the same, that is no more than its small neighbour. */
    static boolean isLarge(Placed letter, Glyph next) {
        return letter.size() >= LARGER * next.size() && isCapital(letter.text());
    }

    private static boolean isCapital(String text) {
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** Words that may be meant where a large letter may be a word by itself. */
    List<String> wholes() {
        return new ArrayList<>(wholes);
    }

    private void join(Segment letter) {
        Segment line = segments.stream()
                .filter(other -> isBeside(letter, other))
                .min(Comparator.comparingDouble(Segment::baseline))
                .orElse(null);
        if (line == null || !Character.isLetter(line.text().charAt(0)) || !isFirstOfSeveralOrLower(letter, line)) {
            return;
        }
        boolean word = WORDS.contains(letter.text());
        if (word) {
            wholes.add(letter.text() + line.text().split("[^\\p{L}'\u2019-]", 2)[0]);
        }
        segments.set(
                segments.indexOf(line),
                new Segment(
                        letter.text() + (word ? " " : "") + line.text(),
                        line.left(),
                        line.right(),
                        line.baseline(),
                        line.size(),
                        line.style()));
        segments.remove(letter);
    }

    /** A line in capitals beside a single large one may be something else, such as the value in a table. */
    private boolean isFirstOfSeveralOrLower(Segment letter, Segment line) {
        return Character.isLowerCase(line.text().charAt(0))
                || segments.stream().filter(other -> isBeside(letter, other)).count() > 1;
    }

    private static boolean isBeside(Segment letter, Segment line) {
        double gap = line.left() - letter.right();
        double top = letter.baseline() - CAPITAL * letter.size();
        double lineTop = line.baseline() - CAPITAL * line.size();
        double overlap = Math.min(letter.baseline(), line.baseline()) - Math.max(top, lineTop);
        return letter.size() >= LARGER * line.size()
                && (letter.style() & Style.HIDDEN) == (line.style() & Style.HIDDEN)
                && line.text().length() > 1
                && gap > -0.5 * line.size()
                && gap < ROOM * line.size()
                && overlap > OVERLAP * CAPITAL * line.size();
    }
}
