package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;

/** The words of a text that are made of letters, without addresses; by hand, since it is asked of every page read. */
final class Lettered {

    private Lettered() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isSpace(text.charAt(at))) {
                addWords(text, from, at, words);
                from = at + 1;
            }
        }
        return words;
    }

    /** Of what stands between two spaces. */
    private static void addWords(String text, int from, int to, List<String> words) {
        int first = words.size();
        int begin = -1;
        boolean address = false;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                begin = begin < 0 ? at : begin;
            } else {
                address |= c == '@' || c == ':' && text.startsWith("://", at);
                address |= c == '.' && at >= from + 3 && text.startsWith("www", at - 3);
                if (begin >= 0) {
                    words.add(text.substring(begin, at));
                    begin = -1;
                }
            }
            at += Character.charCount(c);
        }
        if (begin >= 0) {
            words.add(text.substring(begin, to));
        }
        if (address) {
            words.subList(first, words.size()).clear();
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether a word in small letters has only such as the languages of western and central Europe write. */
    static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '\u00df' || c > '\u024f')) {
                return false;
            }
        }
        return true;
    }

    /** "STP", "CCGs". */
    static boolean isAbbreviation(String word) {
        int capitals = word.endsWith("s") ? word.length() - 1 : word.length();
        for (int i = 0; i < capitals; i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return capitals >= 2 && capitals <= 5;
    }
}
