package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into sentences that keep their place. */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?][\"”’)]?[¹²³⁰-⁹]?\\s+(?=[\"“‘(]?[\\p{Lu}\\d£])|\\n\\s*\\n");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{Lu}|No|Nos|Dr|Mr|Mrs|Ms|Prof|St|Sir|approx|e\\.g|i\\.e|vs|p|pp|c|ca|Fig|cf|inc|excl|incl)\\.$");

    private Sentences() {}

    /** The sentences of {@code text[from, to)}. */
    static List<Stretch> in(String text, int from, int to) {
        List<Stretch> sentences = new ArrayList<>();
        Matcher end = END.matcher(text).region(from, to).useTransparentBounds(true);
        int begin = from;
        while (end.find()) {
            String before = text.substring(begin, end.start() + 1);
            if (!ABBREVIATION.matcher(before).find()) {
                add(text, begin, end.end(), sentences);
                begin = end.end();
            }
        }
        add(text, begin, to, sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Stretch> sentences) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            sentences.add(new Stretch(begin, end, text.substring(begin, end)));
        }
    }
}
