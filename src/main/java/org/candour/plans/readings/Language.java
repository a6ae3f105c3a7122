package org.candour.plans.readings;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.candour.plans.reader.LittleWords;

/** Tells which language a text is written in by the little words that each is full of. */
final class Language {

    private static final int ENOUGH_WORDS = 40;
    private static final int FIRST_NOT_LATIN = 0x250;
    private static final double ENOUGH_SHARE = 0.12;

    /** A table of English names has short words, too, that other languages are full of. */
    private static final double SURE_SHARE = 0.15;

    private Language() {}

    /** Counts words, and remembers the little ones; single letters, which tables are full of, tell nothing. */
    static final class Count {

        private final Map<String, Integer> hits = new HashMap<>();
        private long words;
        private long longer;
        private long letters;
        private long otherLetters;

        void add(String text) {
            String small = text.toLowerCase(Locale.ROOT);
            int start = 0;
            for (int at = 0; at <= small.length(); ) {
                int c = at < small.length() ? small.codePointAt(at) : ' ';
                if (!isOfWord(c)) {
                    word(small, start, at);
                    start = at + Character.charCount(c);
                } else if (Character.isLetter(c)) {
                    letter(c);
                }
                at += Character.charCount(c);
            }
        }

        /** A letter or a number of any script. */
        private static boolean isOfWord(int c) {
            return Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.LETTER_NUMBER
                    || Character.getType(c) == Character.OTHER_NUMBER;
        }

        private void word(String text, int start, int end) {
            words += end > start ? 1 : 0;
            if (end > start + 1) {
                longer++;
            }
            if (end > start + 1 && end - start <= LittleWords.LONGEST) {
                hit(text.substring(start, end));
            }
        }

        private void hit(String word) {
            for (String language : LittleWords.languagesOf(word)) {
                hits.merge(language, 1, Integer::sum);
            }
        }

        private void letter(int letter) {
            letters++;
            otherLetters += letter >= FIRST_NOT_LATIN && UnicodeScript.of(letter) != UnicodeScript.LATIN ? 1 : 0;
        }

        long words() {
            return words;
        }

        /** Whether it is surely another language than English, which all terms are in. */
        boolean isForeign() {
            return isInOtherLetters()
                    || longer >= ENOUGH_WORDS
                            && !most().getKey().equals("English")
                            && most().getValue() >= SURE_SHARE * longer
                            && hits.getOrDefault("English", 0) * 2 < most().getValue();
        }

        /** Arabic, Chinese, Greek: no term is written so, and some of them have no spaces between words. */
        private boolean isInOtherLetters() {
            return letters >= ENOUGH_WORDS && otherLetters * 2 > letters;
        }

        private Map.Entry<String, Integer> most() {
            return hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry("English", 0));
        }

        /** Empty when there is too little to tell by. */
        String language() {
            return !isInOtherLetters() && longer >= ENOUGH_WORDS && most().getValue() >= ENOUGH_SHARE * longer
                    ? most().getKey()
                    : "";
        }
    }
}
