package org.candour.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.index.IndexReading;
import org.candour.search.question.Question;
import org.candour.search.question.names.Doubtful;
import org.candour.search.question.otherwise.Nearby;

/** Offers other words for those that stand nowhere, out of the very index that was asked. */
final class DidYouMean {

    private static final int MOST = 3;

    private DidYouMean() {}

    /** Whole questions, likest first. */
    static List<String> of(String asked, Question question, IndexReading reading) {
        List<String> missing = Nearby.words(question).stream()
                .filter(word -> !reading.has(word))
                .limit(MOST)
                .toList();
        List<String> offers = new ArrayList<>();
        Doubtful.of(question).forEach((acronym, meanings) -> meanings.stream()
                .limit(MOST - offers.size())
                .forEach(meaning -> offers.add(replaced(asked, acronym, "\"" + meaning + "\""))));
        for (String word : missing) {
            for (String like : reading.alike(word, MOST)) {
                String offer = replaced(asked, word, like);
                if (!offer.equals(asked) && !offers.contains(offer) && offers.size() < MOST) {
                    offers.add(offer);
                }
            }
        }
        return offers;
    }

    private static String replaced(String asked, String word, String like) {
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}:])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}:])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return whole.matcher(asked).replaceFirst(Matcher.quoteReplacement(like));
    }
}
