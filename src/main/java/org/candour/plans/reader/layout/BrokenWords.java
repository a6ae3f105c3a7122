package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are broken without a hyphen: in a narrow cell from line to line ("Materni" over "ty"), or letter under
 * letter in the head of a column. Where the halves stand they stay as they are, for they may be two words after all; the
 * whole is told besides, so that a search finds it.
 */
final class BrokenWords {

    private static final Pattern FIRST_HALF = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern SECOND_HALF = Pattern.compile("(\\p{Ll}[\\p{Ll}-]*\\p{Ll}|\\p{Ll})\\P{L}?(?: .*)?");

    /** That end no word. */
    private static final Set<String> LITTLE_WORDS = Set.of(
            "of", "and", "the", "to", "for", "with", "by", "from", "are", "be", "at", "that", "will", "was", "has",
            "not");

    private static final int FEWEST_LETTERS = 5;
    private static final double ROOM = 0.6;

    /** More are labels of a map or a drawing. */
    private static final int MOST = 3000;

    private static final int FEWEST_STACKED = 4;
    private static final double ALIGNED = 0.25;
    private static final double TALLEST_STEP = 1.7;

    private final List<Segment> segments;
    private final Map<String, Integer> words = new HashMap<>();

    /** @param segments in the order in which they are drawn, in which the lines of one cell follow each other */
    BrokenWords(List<Segment> segments) {
        this.segments = segments.size() > MOST ? List.of() : segments;
    }

    /** Counted when first asked for: few pages break words. */
    private int count(String word) {
        if (words.isEmpty()) {
            for (Segment segment : segments) {
                for (String other : segment.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                    words.merge(other, 1, Integer::sum);
                }
            }
        }
        return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Each once, in the order in which they are met. */
    List<String> found() {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i + 1 < segments.size(); i++) {
            found.addAll(from(i));
        }
        found.addAll(stacked());
        return List.copyOf(found);
    }

    /** What begins here: the whole from line to line, as long as nothing but a part of it stands on each. */
    private List<String> from(int at) {
        List<String> wholes = new ArrayList<>();
        String whole = segments.get(at).text();
        for (int i = at; i + 1 < segments.size(); i++) {
            Segment upper = segments.get(i);
            Segment lower = segments.get(i + 1);
            Matcher second = SECOND_HALF.matcher(lower.text());
            if (!FIRST_HALF.matcher(upper.text()).matches()
                    || !isUnder(upper, lower)
                    || !second.matches()
                    || areWords(upper.text(), second.group(1))) {
                break;
            }
            whole += second.group(1);
            if (whole.length() >= FEWEST_LETTERS) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    private static boolean isUnder(Segment upper, Segment lower) {
        double step = lower.baseline() - upper.baseline();
        double size = Math.max(upper.size(), lower.size());
        boolean left = Math.abs(lower.left() - upper.left()) < ALIGNED * size;
        boolean centre = Math.abs(lower.left() + lower.right() - upper.left() - upper.right()) < 2 * ALIGNED * size;
        boolean fits =
                lower.width() < upper.width() + ROOM * size; // else the upper would not have had to be broken there
        return fits && step > 0.5 * size && step < TALLEST_STEP * size && (left || centre);
    }

    /** Both are met elsewhere on the page, too, or the second surely is a word: then it is two words of one cell. */
    private boolean areWords(String first, String second) {
        return LITTLE_WORDS.contains(second) || count(first) > 1 && count(second) > 1;
    }

    private List<String> stacked() {
        List<Segment> letters = new ArrayList<>(segments.stream()
                .filter(segment -> segment.text().length() == 1
                        && Character.isLetter(segment.text().charAt(0)))
                .toList());
        letters.sort(Comparator.comparingDouble(Segment::baseline));
        List<List<Segment>> stacks = new ArrayList<>();
        for (Segment letter : letters) {
            stacks.stream()
                    .filter(stack -> isUnder(stack.getLast(), letter))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Segment> stack = new ArrayList<>();
                        stacks.add(stack);
                        return stack;
                    })
                    .add(letter);
        }
        return stacks.stream()
                .filter(stack -> stack.size() >= FEWEST_STACKED)
                .map(stack -> stack.stream().map(Segment::text).reduce("", String::concat))
                .toList();
    }
}
