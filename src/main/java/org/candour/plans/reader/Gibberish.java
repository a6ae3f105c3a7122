package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final double LITTLE_WORDS = 0.06;

    /** Two of the longest words there are still do not make such a one. */
    private static final int LONGEST_WORD = 40;

    private static final double GLUED = 0.2;

    /** Fewer single letters after one another may be a row of a table. */
    private static final int LONG_ROW = 12;

    private static final int FEW_LETTERS = 8;

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z\\u00df-\\u024f]{2,}");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}s?");

    /** The most frequent pairs of letters in plans of several countries: 85 in a hundred of all pairs there. */
    private static final Set<String> PAIRS = Set.of(
            ("in on an th ti at re en he io nd er es te nt or al it ng st to co ed of me ve is se ro ar li ri na ra de"
                            + " ct ic as ec ta si ns tr le ne ou pr ma ce ha la ur lo il fo el em ch nc ca ea ge im ac"
                            + " mi ll po ss ie om di un ci su ts us pl ol op ni pa ev rt wi pe hi ap ad be cl iv mp ul"
                            + " ab gr ho ty vi ut et fi ag rs bl uc ia so tu ot ov wa ly no ee id da ai du ig ow oc ir"
                            + " mo rg ga od gh bu pp am")
                    .split(" "));

    private Gibberish() {}

    /** Why no words can be found in the text, in a sentence; empty when nothing speaks against it. */
    public static String why(String text) {
        String words = ADDRESS.matcher(text).replaceAll(" ");
        if (isGlued(words)) {
            return "Its words run together without spaces, so that none of them can be found.";
        }
        if (isScattered(words)) {
            return "The letters of its words stand apart, so that none of them can be found.";
        }
        return belongsToNoLanguage(words)
                ? "Its words belong to no language; perhaps the file's letters are encoded wrongly."
                : "";
    }

    private static boolean isGlued(String text) {
        int all = 0;
        int glued = 0;
        for (String word : NO_LETTERS.split(text)) {
            all += word.length();
            glued += word.length() > LONGEST_WORD
                            && LATIN.matcher(word.toLowerCase(Locale.ROOT)).matches()
                    ? word.length()
                    : 0;
        }
        return glued > GLUED * all;
    }

    /** Single letters after one another that make words of a language when they are put together; a list's do not. */
    private static boolean isScattered(String text) {
        int all = 0;
        int scattered = 0;
        StringBuilder row = new StringBuilder();
        for (String word : (text + " end").toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            all += word.length();
            if (word.length() == 1) {
                row.append(word);
                continue;
            }
            boolean ratings = row.chars().distinct().count() < FEW_LETTERS; // red, amber, green; yes, no
            if (!ratings
                    && row.length() >= LONG_ROW
                    && commonPairs(row.toString()) >= COMMON_PAIRS * (row.length() - 1)) {
                scattered += row.length();
            }
            row.setLength(0);
        }
        return scattered > GLUED * all;
    }

    private record Word(int pairs, int common, int little) {}

    private static boolean belongsToNoLanguage(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : NO_LETTERS.split(text)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (LATIN.matcher(lower).matches() && !ABBREVIATION.matcher(word).matches()) {
                words.add(new Word(
                        lower.length() - 1,
                        commonPairs(lower),
                        LittleWords.languagesOf(lower).isEmpty() ? 0 : 1));
            }
        }
        for (int from = 0; from == 0 || from + STRETCH <= words.size(); from += STRETCH / 2) {
            if (isNonsense(words.subList(from, Math.min(words.size(), from + STRETCH)))) {
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

    private static int commonPairs(String word) {
        int common = 0;
        for (int i = 1; i < word.length(); i++) {
            common += PAIRS.contains(word.substring(i - 1, i + 1)) ? 1 : 0;
        }
        return common;
    }
}
