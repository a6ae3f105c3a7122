package org.candour.silences.ui.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.Snippet;
import org.candour.search.Snippet.Span;

/** Cuts phrases out of passages. */
final class Phrases {

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+[ \\t]*$");
    private static final Pattern FIRST_WORDS = Pattern.compile("^[ \\t]*(?:[\\p{L}\\p{N}'’-]+[ \\t]*){1,2}");

    private Phrases() {}

    /** The first hit with the word before it and two behind it, as far as they stand in the same sentence. */
    static String round(Snippet snippet) {
        List<Span> spans = snippet.spans();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).hit()) {
                String before = i == 0 ? "" : found(LAST_WORD, spans.get(i - 1).text());
                String after = i + 1 == spans.size()
                        ? ""
                        : found(FIRST_WORDS, spans.get(i + 1).text());
                return (before + spans.get(i).text() + after)
                        .replaceAll("\\s+", " ")
                        .strip();
            }
        }
        return "";
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }
}
