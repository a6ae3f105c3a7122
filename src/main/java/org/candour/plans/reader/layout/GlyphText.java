package org.candour.plans.reader.layout;

import java.util.Arrays;
import java.util.List;

/** Makes a string of letters on one baseline: finds where words end, and joins words that are spread out. */
final class GlyphText {

    private static final double WORD_GAP = 0.15;
    private static final double SPREAD = 0.12;
    private static final int FEWEST_SPREAD = 3;
    private static final int FEWEST_OF_A_LINE = 3;
    private static final double CLOSER = 1.3;
    private static final double THINNEST = 0.1;

    private final List<Placed> letters;
    private final double size;
    private final double baseline;
    private final boolean[] wordBegins;
    private double usual;

    /**
     * A letter in the frame of its line, without spaces.
     *
     * @param spaceBefore whether the file has a space before it
     */
    record Placed(String text, double left, double right, double baseline, double size, boolean spaceBefore) {}

    GlyphText(List<Placed> letters, double size, double baseline) {
        this.letters = letters;
        this.size = size;
        this.baseline = baseline;
        this.wordBegins = new boolean[letters.size()];
    }

    @Override
    public String toString() {
        double spread = spread();
        for (int i = 1; i < letters.size(); i++) {
            boolean wide = gap(i) > WORD_GAP * letters.get(i).size() + spread;
            double least = spread == 0 ? Math.min(0, usual + THINNEST * size / 2) : 1.3 * spread;
            boolean space = letters.get(i).spaceBefore() && gap(i) > least;
            wordBegins[i] = wide || space || isNoteMark(i);
        }
        joinSpreadWords();
        StringBuilder text = new StringBuilder(letters.size() + 16);
        for (int i = 0; i < letters.size(); i++) {
            text.append(wordBegins[i] ? " " : "").append(text(i));
        }
        return text.toString();
    }

    /** A soft hyphen that is drawn within a line is a hyphen like any other; some typefaces call theirs so. */
    private String text(int i) {
        Placed letter = letters.get(i);
        boolean within = i > 0 && i + 1 < letters.size() && !wordBegins[i + 1];
        boolean drawn = letter.right() - letter.left() > THINNEST * letter.size();
        return within && drawn && letter.text().equals("\u00AD") ? "-" : letter.text();
    }

    private double gap(int i) {
        return letters.get(i).left() - letters.get(i - 1).right();
    }

    /** How far the letters of a word are set apart; 0 when they are not. */
    private double spread() {
        int count = 0;
        double[] gaps = new double[letters.size()];
        for (int i = 1; i < letters.size(); i++) {
            if (!letters.get(i).spaceBefore()) {
                gaps[count++] = gap(i);
            }
        }
        if (count < FEWEST_OF_A_LINE) {
            return 0;
        }
        Arrays.sort(gaps, 0, count);
        double median = gaps[count / 2];
        usual = median;
        return median > SPREAD * size && gaps[count / 10] > 0.6 * median ? median : 0;
    }

    /** "S T R O K E" with real spaces, then "o n e" and "G P". Words within such a line are told by the wider gap. */
    private void joinSpreadWords() {
        if (hasSingleLetters()) {
            joinSpreadWords(true);
            joinSpreadWords(false);
        }
    }

    /** Behind the first word; most lines have none. */
    private boolean hasSingleLetters() {
        int last = letters.size() - 1;
        for (int i = 1; i < last; i++) {
            if (wordBegins[i] && wordBegins[i + 1]) {
                return true;
            }
        }
        return last > 0 && wordBegins[last];
    }

    private void joinSpreadWords(boolean capitals) {
        int from = 0;
        while (from < letters.size()) {
            int to = from + 1;
            while ((capitals || from == 0 || wordBegins[from])
                    && to < letters.size()
                    && wordBegins[to]
                    && isSpreadLetter(to - 1, capitals)
                    && isSpreadLetter(to, capitals)) {
                to++;
            }
            if (to < letters.size() && !wordBegins[to]) {
                to--; // the last letter begins a whole word
            }
            if (isSpreadLetter(from, capitals) && (capitals ? to - from >= FEWEST_SPREAD : isSetApart(from, to))) {
                join(from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Whether the letters stand closer to each other than to the words before and after them. */
    private boolean isSetApart(int from, int to) {
        boolean capitals = true;
        double widest = 0;
        for (int i = from; i < to; i++) {
            capitals &= isSpreadLetter(i, true);
            widest = i > from ? Math.max(widest, gap(i)) : widest;
        }
        boolean atAnEdge = from == 0 && to == letters.size();
        return to - from >= (capitals ? 2 : FEWEST_SPREAD)
                && !atAnEdge
                && (from == 0 || gap(from) >= CLOSER * widest)
                && (to == letters.size() || gap(to) >= CLOSER * widest);
    }

    private void join(int from, int to) {
        double[] gaps = new double[to - from - 1];
        for (int i = from + 1; i < to; i++) {
            gaps[i - from - 1] = gap(i);
        }
        Arrays.sort(gaps);
        double usual = gaps[gaps.length / 2];
        for (int i = from + 1; i < to; i++) {
            wordBegins[i] = gap(i) > 1.5 * usual;
        }
    }

    private boolean isSpreadLetter(int i, boolean capital) {
        String text = letters.get(i).text();
        return text.length() == 1
                && (capital ? Character.isUpperCase(text.charAt(0)) : Character.isLetter(text.charAt(0)));
    }

    /** A small raised figure or star behind a word, and the word behind such a mark. "CO2" and "1st" stay whole. */
    private boolean isNoteMark(int i) {
        if (isRaised(i) == isRaised(i - 1)) {
            return false;
        }
        int mark = isRaised(i) ? i : i - 1;
        char c = letters.get(mark).text().charAt(0);
        if (!Character.isDigit(c) && "*\u2020\u2021\u00A7".indexOf(c) < 0) {
            return false;
        }
        return mark == i
                ? !isShortBefore(i)
                : Character.isLetter(letters.get(i).text().charAt(0));
    }

    private boolean isRaised(int i) {
        Placed letter = letters.get(i);
        return letter.size() < 0.85 * size && baseline - letter.baseline() > 0.15 * size;
    }

    /** Units and formulas: at most two letters. */
    private boolean isShortBefore(int i) {
        int length = 0;
        for (int at = i - 1;
                at >= 0 && Character.isLetter(letters.get(at).text().charAt(0));
                at--) {
            length += letters.get(at).text().length();
            if (wordBegins[at]) {
                break;
            }
        }
        return length > 0 && length <= 2;
    }
}
