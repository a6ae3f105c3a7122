package org.candour.plans.bulk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A manifest's text, in whatever of the usual ways a spreadsheet wrote it down. */
final class ManifestText {

    private ManifestText() {}

    static String of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16); // "Unicode text" of Excel
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Of comma, semicolon and tab the one that the first line has most of. */
    static char separator(String text) {
        if (isHint(text)) {
            return text.charAt(4);
        }
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(head, candidate) > count(head, best) ? candidate : best;
        }
        return best;
    }

    /** Excel's "sep=;" before the header becomes an empty line, so that the rows keep their numbers. */
    static String withoutHint(String text) {
        return isHint(text) ? text.substring(5) : text;
    }

    private static boolean isHint(String text) {
        return text.matches("(?s)sep=[;,\t]\\R.*");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
