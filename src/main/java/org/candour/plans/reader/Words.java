package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;

/** Counts words, and cuts text that is too long at the ends of its sentences. */
final class Words {

    private Words() {}

    static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /** The text in parts of about {@code most} words; whole when it is not longer. */
    static List<String> parts(String text, int most) {
        if (count(text) <= most) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        int words = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
                words++;
                if (words >= most || (words >= 0.8 * most && endsSentence(text.charAt(i - 1)))) {
                    parts.add(text.substring(from, i).strip());
                    from = i;
                    words = 0;
                }
            }
        }
        parts.add(text.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '?' || c == '!' || c == ':' || c == ';';
    }
}
