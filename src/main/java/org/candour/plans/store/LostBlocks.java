package org.candour.plans.store;

import java.util.regex.Pattern;

/** Text of which a disk or a transfer has lost blocks: zeros stand there, or another sign no text has, and what is left is text beyond doubt. */
final class LostBlocks {

    private static final Pattern BLOCK = Pattern.compile("([\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F])\\1{127,}+");

    /** Of a web page, where there may be more of them than of words. */
    private static final Pattern ELEMENT = Pattern.compile("<[/!a-zA-Z][^<>]{0,1000}>");

    private static final int ENOUGH = 500;
    private static final double NEARLY_ALL = 0.75;
    private static final double SOME = 0.08;

    private LostBlocks() {}

    /** @param bytes the beginning of a file, a letter a byte */
    static boolean areInText(String bytes) {
        String rest = BLOCK.matcher(bytes).replaceAll("");
        if (rest.length() == bytes.length() || rest.length() < ENOUGH || !FileKind.isNearlyText(rest)) {
            return false;
        }
        String words = ELEMENT.matcher(rest).replaceAll(" ");
        long spaces = words.chars().filter(c -> c == ' ').count();
        long letters =
                words.chars().filter(c -> Character.isLetter(c) && c < 127).count();
        return letters + spaces >= NEARLY_ALL * words.length() && spaces >= SOME * words.length();
    }
}
