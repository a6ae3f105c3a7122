package org.candour.search.words;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are compared: one case, no accents, ligatures, apostrophes or possessive s. */
final class Normal {

    private Normal() {}

    /** The one spelling of a word as written. */
    static String spelt(String written) {
        return Spelling.american(written);
    }

    /** The word as written, without what makes no difference. */
    static String of(String raw) {
        if (isPlainAscii(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(raw, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.chars().filter(c -> Character.isLetterOrDigit(c) || c == '&').forEach(c -> kept.append((char) c));
        return withoutPossessive(raw, kept);
    }

    /** Thousands separators and decimals that are only zeros say nothing. */
    static String number(String raw) {
        String digits = raw.replace(",", "");
        int dot = digits.indexOf('.');
        if (dot < 0 || digits.indexOf('.', dot + 1) >= 0) {
            return digits;
        }
        int end = digits.length();
        while (end > dot && (digits.charAt(end - 1) == '0' || end - 1 == dot)) {
            end--;
        }
        return digits.substring(0, end);
    }

    private static String withoutPossessive(String raw, StringBuilder kept) {
        int last = raw.length() - 1;
        boolean possessive = last > 1
                && (raw.charAt(last) == 's' || raw.charAt(last) == 'S')
                && Letters.isApostrophe(raw.charAt(last - 1));
        return kept.substring(0, possessive ? kept.length() - 1 : kept.length());
    }

    private static boolean isPlainAscii(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 'z' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
