package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells text that no word can be found in. Files may say that their letters are others than their shapes show, and text
 * may have lost its spaces: either way nothing that is asked for is found, and the page would look as if it were
 * silent. Asked of thirty words after another, for a page may be right in part.
 */
public final class Gibberish {

    private static final int STRETCH = 30;

    /** Fewer pairs of letters than this tell nothing. */
    private static final int FEWEST_PAIRS = 60;

    /** Of the pairs of letters in any European language more than half are common ones; in letters mixed up, a third. */
    private static final double COMMON_PAIRS = 0.45;

    private static final double CERTAIN_PAIRS = 0.6;
    private static final double LITTLE_WORDS = 0.06;

    /** Two of the longest words there are still do not make such a one. */
    private static final int LONGEST_WORD = 40;

    private static final double GLUED = 0.2;

    /** Fewer single letters after one another may be a row of a table. */
    private static final int LONG_ROW = 12;

    private static final int FEW_LETTERS = 8;

    /** The most frequent pairs of letters in plans of several countries: 85 in a hundred of all pairs there. */
    private static final String COMMON =
            "in on an th ti at re en he io nd er es te nt or al it ng st to co ed of me ve is se ro ar li ri na ra de"
                    + " ct ic as ec ta si ns tr le ne ou pr ma ce ha la ur lo il fo el em ch nc ca ea ge im ac"
                    + " mi ll po ss ie om di un ci su ts us pl ol op ni pa ev rt wi pe hi ap ad be cl iv mp ul"
                    + " ab gr ho ty vi ut et fi ag rs bl uc ia so tu ot ov wa ly no ee id da ai du ig ow oc ir"
                    + " mo rg ga od gh bu pp am";

    private static final int LETTERS = 26;

    /** Looked up for every letter that is read, so by number. */
    private static final boolean[] PAIRS = pairs();

    private Gibberish() {}

    private static boolean[] pairs() {
        boolean[] pairs = new boolean[LETTERS * LETTERS];
        for (String pair : COMMON.split(" ")) {
            pairs[number(pair.charAt(0), pair.charAt(1))] = true;
        }
        return pairs;
    }

    private static int number(char first, char second) {
        return (first - 'a') * LETTERS + second - 'a';
    }

    /** Why no words can be found in the text, in a sentence; empty when nothing speaks against it. */
    public static String why(String text) {
        String lost = LostLetters.why(text);
        if (!lost.isEmpty()) {
            return lost;
        }
        List<String> words = Lettered.words(text);
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (isGlued(lower)) {
            return "Its words run together without spaces, so that none of them can be found.";
        }
        if (isScattered(lower)) {
            return "The letters of its words stand apart, so that none of them can be found.";
        }
        return belongsToNoLanguage(words, lower)
                ? "Its words belong to no language; perhaps the file's letters are encoded wrongly."
                : "";
    }

    private static boolean isGlued(List<String> words) {
        int all = 0;
        int glued = 0;
        for (String word : words) {
            all += word.length();
            glued += word.length() > LONGEST_WORD && Lettered.isLatin(word) ? word.length() : 0;
        }
        return glued > GLUED * all;
    }

    /** Single letters after one another that make words of a language when they are put together; a list's do not. */
    private static boolean isScattered(List<String> words) {
        int all = 0;
        int scattered = 0;
        StringBuilder row = new StringBuilder();
        for (int i = 0; i <= words.size(); i++) {
            String word = i < words.size() ? words.get(i) : "";
            all += word.length();
            if (word.length() == 1) {
                row.append(word);
            } else if (!row.isEmpty()) {
                scattered += isTornApart(row) ? row.length() : 0;
                row.setLength(0);
            }
        }
        return scattered > GLUED * all;
    }

    private static boolean isTornApart(CharSequence row) {
        return row.length() >= LONG_ROW
                && row.chars().distinct().count() >= FEW_LETTERS // fewer are ratings: red, amber, green; yes, no
                && commonPairs(row) >= COMMON_PAIRS * (row.length() - 1);
    }

    private record Word(int pairs, int common, int little) {}

    private static boolean belongsToNoLanguage(List<String> words, List<String> lower) {
        List<Word> told = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = lower.get(i);
            if (word.length() > 1 && Lettered.isLatin(word) && !Lettered.isAbbreviation(words.get(i))) {
                told.add(new Word(
                        word.length() - 1,
                        commonPairs(word),
                        LittleWords.languagesOf(word).isEmpty() ? 0 : 1));
            }
        }
        for (int from = 0; from == 0 || from + STRETCH <= told.size(); from += STRETCH / 2) {
            if (isNonsense(told.subList(from, Math.min(told.size(), from + STRETCH)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNonsense(List<Word> words) {
        int pairs = 0;
        int common = 0;
        int little = 0;
        for (Word word : words) {
            pairs += word.pairs();
            common += word.common();
            little += word.little();
        }
        return pairs >= FEWEST_PAIRS && common < COMMON_PAIRS * pairs && little <= LITTLE_WORDS * words.size();
    }

    /** Whether text too short to tell a language by is made of pairs of letters that words are made of. */
    static boolean soundsLikeWords(String text) {
        int pairs = 0;
        int common = 0;
        for (String word : Lettered.words(text.toLowerCase(Locale.ROOT))) {
            pairs += Math.max(0, word.length() - 1);
            common += commonPairs(word);
        }
        return pairs >= FEW_LETTERS && common >= CERTAIN_PAIRS * pairs;
    }

    private static int commonPairs(CharSequence word) {
        int common = 0;
        for (int i = 1; i < word.length(); i++) {
            char first = word.charAt(i - 1);
            char second = word.charAt(i);
            boolean plain = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
            common += plain && PAIRS[number(first, second)] ? 1 : 0;
        }
        return common;
    }
}
