package org.candour.search.question.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.question.Unsearchable;

/**
 * Signs of other search languages that mean nothing here. Searching for them as words would find nothing, and accuse
 * every plan of silence.
 */
final class OtherLanguages {

    /** title:stroke, but not 09:30, http://… or a colon at the end of a word. */
    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}_]+):[^\\s:/].*");

    private static final Pattern BOOST = Pattern.compile("(.*[\\p{L}\\p{N}])\\^[\\d.]+");
    private static final Pattern WITHIN = Pattern.compile("(?i)(?:w|n|p|adj|within|pre)/(\\d{1,6})|adj(\\d{1,6})");
    private static final Pattern RANGE = Pattern.compile("[\\[{]\\s*\\S+\\s+TO\\s+\\S+\\s*[]}]");
    private static final Pattern QUOTED = Pattern.compile("[\"\u201C\u201D][^\"\u201C\u201D]*[\"\u201C\u201D]");

    private OtherLanguages() {}

    /**
     * Looks at a whole question.
     *
     * @throws Unsearchable when it asks for all from one word to another
     */
    static void refuseRanges(String question) {
        Matcher range = RANGE.matcher(QUOTED.matcher(question).replaceAll(" "));
        if (range.find()) {
            throw wrong(
                    range.group(),
                    "ranges of words are not searched. Ask for the words themselves, such as stroke OR TIA; page:10-20"
                            + " chooses pages.");
        }
    }

    /**
     * Looks at one word.
     *
     * @param isOpened whether a quote or a bracket follows at once
     * @throws Unsearchable naming what would be right here
     */
    static void refuse(String word, boolean isOpened) {
        Matcher field = FIELD.matcher(isOpened && word.endsWith(":") ? word + "x" : word);
        if (field.matches()) {
            throw wrong(
                    word,
                    "there is no field \u201C" + field.group(1)
                            + "\u201D. There are role:, version:, region:, page: and"
                            + " plan:, such as stroke role:annex. To look for the words themselves, leave out the colon.");
        }
        Matcher boost = BOOST.matcher(word);
        if (boost.matches()) {
            throw wrong(word, "words cannot be given weight with a ^. Ask for " + boost.group(1) + " alone.");
        }
        Matcher within = WITHIN.matcher(word);
        if (within.matches()) {
            String distance = within.group(1) == null ? within.group(2) : within.group(1);
            throw wrong(
                    word,
                    "nearness is asked for with NEAR/" + distance + ", such as stroke NEAR/" + distance + " unit.");
        }
    }

    private static Unsearchable wrong(String piece, String why) {
        String shown = piece.length() <= 60 ? piece : piece.substring(0, 60) + "\u2026";
        return new Unsearchable("At \u201C" + shown + "\u201D: " + why);
    }
}
