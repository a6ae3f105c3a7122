package org.candour.search.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.candour.search.Cue;
import org.candour.search.words.Slot;

/** Finds the numbers, sums, dates, sites, owners and promises of a page, by word. */
final class Cues {

    /** One of them, at a word. */
    record Found(int word, Cue cue) {}

    private final String text;
    private final List<Slot> words;
    private final BitSet begins;
    private final List<Found> found = new ArrayList<>();

    private Cues(String text, List<Slot> words, BitSet begins) {
        this.text = text;
        this.words = words;
        this.begins = begins;
    }

    /** In the order of the words. */
    static List<Found> of(String text, List<Slot> words, BitSet begins) {
        Cues cues = new Cues(text, words, begins);
        for (int i = 0; i < words.size(); i++) {
            cues.look(i);
        }
        return cues.found;
    }

    private void look(int i) {
        String word = CueWords.written(words, i);
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            number(word, i);
        } else if (CueWords.MONTHS.contains(word) && (isNumber(i - 1) || isNumber(i + 1))) {
            found.add(new Found(i, Cue.DATE));
        } else if (CueWords.SITES.contains(word) && isName(i - 1)) {
            found.add(new Found(i, Cue.SITE));
        }
        CueWords.at(words, i).forEach(cue -> found.add(new Found(i, cue)));
    }

    private void number(String word, int i) {
        int start = words.get(i).start();
        boolean pounds = start > 0 && "\u00A3\u20AC$".indexOf(text.charAt(start - 1)) >= 0;
        if (pounds || (CueWords.MULTIPLES.contains(CueWords.written(words, i + 1)) && !word.endsWith("th"))) {
            found.add(new Found(i, Cue.MONEY));
        } else if (isYear(word)) {
            found.add(new Found(i, Cue.DATE));
        } else if (!isNumbering(word, i)) {
            found.add(new Found(i, Cue.NUMBER));
        }
    }

    private static boolean isYear(String word) {
        return word.matches("(19|20)\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
    }

    /** A section's or list's number, the number of a page behind a heading, or a note's mark. */
    private boolean isNumbering(String word, int i) {
        boolean first = begins.get(i);
        boolean last = i + 1 == words.size() || begins.get(i + 1);
        String before = CueWords.written(words, i - 1);
        return first
                || (last && word.length() < 4 && !isPercent(i))
                || before.equals("page")
                || before.equals("section")
                || before.equals("chapter")
                || before.equals("figure")
                || before.equals("table")
                || before.equals("appendix")
                || before.equals("annex");
    }

    private boolean isPercent(int i) {
        int end = words.get(i).end();
        return end < text.length() && text.charAt(end) == '%';
    }

    private boolean isNumber(int i) {
        String word = CueWords.written(words, i);
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Whether the word stands there with a capital, and not only because it begins a sentence. */
    private boolean isName(int i) {
        return i > 0
                && !begins.get(i + 1)
                && Character.isUpperCase(text.charAt(words.get(i).start()))
                && (!begins.get(i) || !isOrdinary(CueWords.written(words, i)));
    }

    private static boolean isOrdinary(String word) {
        return word.length() < 4
                || word.matches(
                        "each|every|this|that|these|those|acute|community|local|urgent|children|general|our|their");
    }
}
