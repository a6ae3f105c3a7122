package org.candour.plans.reader.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a list writes before its paragraphs. Their numbers nobody looks for, but "Recommendation 7:" has a word in it. */
final class ListLabel {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}(?:[ \u00A0]+\\p{L}+)*");

    private ListLabel() {}

    /** The label's words, with a space after them; empty when it is only a number, letter or bullet. */
    static String words(@Nullable String label) {
        if (label == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        Matcher matcher = WORDS.matcher(Signs.plain(label));
        while (matcher.find()) {
            words.append(matcher.group()).append(' ');
        }
        return words.toString();
    }
}
