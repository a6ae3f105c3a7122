package org.candour.search.question.typed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around an amount and is written in many ways: GBP 163 million, 163m pounds, minus \u00A34.2m. */
final class AmountSigns {

    private static final String DASH = "[-\u2010-\u2015\u2212]";
    private static final Pattern MINUS = Pattern.compile("(?i)(?:(?:minus|negative) |" + DASH + " ?)(.*\\d.*)");
    private static final Pattern POUND_FIRST = Pattern.compile("\u00A3 ?" + DASH + " ?(\\d.*)");
    private static final Pattern CODE_FIRST = Pattern.compile("(?i)gbp ?\u00A3? ?(\\d.*)");

    /** Only of long amounts: 7 pounds is a weight too, and written in letters. */
    private static final Pattern NAME_LAST =
            Pattern.compile("(?i)\u00A3? ?(\\d[\\d,.]*(?:,\\d{3}| ?(?:m|mn|mln|millions?|bn|billions?|k|thousands?)))"
                    + " ?(?:pounds?(?: sterling)?|gbp)");

    private AmountSigns() {}

    /** The amount alone; empty where nothing of the kind stands around it. */
    static String without(String text) {
        Matcher minus = MINUS.matcher(text);
        if (minus.matches()) {
            return minus.group(1).strip();
        }
        for (Pattern pounds : List.of(POUND_FIRST, CODE_FIRST, NAME_LAST)) {
            Matcher amount = pounds.matcher(text);
            if (amount.matches()) {
                return "\u00A3" + amount.group(1);
            }
        }
        return "";
    }

    static boolean isNegative(String text) {
        return MINUS.matcher(text).matches() || POUND_FIRST.matcher(text).matches();
    }
}
