package org.candour.search;

import java.util.Optional;
import java.util.Set;
import org.candour.search.index.IndexReading;
import org.candour.search.question.Question;
import org.candour.search.question.otherwise.KnownWords;
import org.candour.search.question.otherwise.Nearby;
import org.candour.search.question.typed.Unquoted;
import org.candour.search.words.WordForms;

/**
 * A slip of the pen is no question: of a word that neither the plans nor anybody else knows, one letter away from a word
 * the plans have, nothing is told as everybody's silence. Whoever means just this spelling puts it in quotes.
 */
final class Misspelt {

    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_LIKE = 12;

    private Misspelt() {}

    /** Why no plan may be called silent; empty where no word is likely to be misspelt. */
    static Optional<Doubt> doubt(String text, Question typed, IndexReading reading) {
        Set<String> unquoted = Unquoted.words(text);
        for (String word : Nearby.words(typed)) {
            if (unquoted.contains(word) && !reading.has(word) && !KnownWords.has(word)) {
                Optional<String> like = like(word, reading);
                if (like.isPresent()) {
                    return like.map(meant -> Doubt.misspelt(word, meant));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> like(String word, IndexReading reading) {
        String written = WordForms.written(word);
        return reading.alike(word, MOST_LIKE).stream()
                .filter(like -> like.length() >= FEWEST_LETTERS && isOneLetterAway(written, like))
                .findFirst();
    }

    /** One letter dropped, added or changed, or two changed over; never the first. */
    static boolean isOneLetterAway(String one, String other) {
        if (one.length() > other.length()) {
            return isOneLetterAway(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        if (same == 0 || otherRest.isEmpty()) {
            return false;
        }
        if (rest.length() < otherRest.length()) {
            return otherRest.substring(1).equals(rest);
        }
        boolean isChanged = otherRest.substring(1).equals(rest.substring(1));
        boolean isSwapped = rest.length() > 1
                && rest.charAt(0) == otherRest.charAt(1)
                && rest.charAt(1) == otherRest.charAt(0)
                && rest.substring(2).equals(otherRest.substring(2));
        return isChanged || isSwapped;
    }
}
