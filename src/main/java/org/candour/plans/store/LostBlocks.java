package org.candour.plans.store;

import java.util.regex.Pattern;

/** Text of which a disk or a transfer has lost blocks: zeros stand there, and what is left is text beyond doubt. */
final class LostBlocks {

    private static final Pattern BLOCK = Pattern.compile("\\x00{128,}+");
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
        long spaces = rest.chars().filter(c -> c == ' ').count();
        long letters =
                rest.chars().filter(c -> Character.isLetter(c) && c < 127).count();
        return letters + spaces >= NEARLY_ALL * rest.length() && spaces >= SOME * rest.length();
    }
}
