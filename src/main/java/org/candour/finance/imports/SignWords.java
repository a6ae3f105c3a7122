package org.candour.finance.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the words over a column say of its signs. */
enum SignWords {
    /** Nothing but what is usual, or just that: "Outturn", "Surplus/(deficit)". A positive number is a surplus. */
    USUAL,
    /** The other way round, and says so: "Deficit/(surplus)". */
    TURNED,
    /** Speaks of deficits alone, so that 12.3 may be 12.3 overspent or 12.3 to the good. */
    OPEN;

    private static final Pattern DEFICIT =
            Pattern.compile("\\b(deficits?|over-?spen[dt](s|ing)?|over spends?|shortfalls?|loss(es)?|adverse)\\b");
    private static final Pattern SURPLUS =
            Pattern.compile("\\b(surplus(es)?|under-?spen[dt](s|ing)?|under spends?|profits?|gains?|favourable)\\b");

    /** What is called after deficits and is none. */
    private static final Pattern OTHER =
            Pattern.compile("impairment loss(es)?|deficit (support|funding|reduction|recovery|plan)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern SAID_NEGATIVE = Pattern.compile(
            "\\bdeficits?\\b.*\\b(negative|minus|brackets?|parenthes[ei]s)\\b|\\b(negative|minus|brackets?)\\b.*\\bdeficits?\\b");

    static SignWords of(String heading) {
        String text = OTHER.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ");
        if (!DEFICIT.matcher(text).find()) {
            return USUAL;
        }
        String outside = IN_BRACKETS.matcher(text).replaceAll(" ");
        boolean surplusOutside = SURPLUS.matcher(outside).find();
        boolean deficitOutside = DEFICIT.matcher(outside).find();
        if (!SURPLUS.matcher(text).find()) {
            return SAID_NEGATIVE.matcher(text).find() ? USUAL : OPEN;
        }
        if (surplusOutside && deficitOutside) {
            return isFirst(outside) ? USUAL : OPEN;
        }
        return deficitOutside ? TURNED : surplusOutside ? USUAL : OPEN;
    }

    /** "Surplus or deficit" counts surpluses; "deficit or surplus" leaves it open. */
    private static boolean isFirst(String text) {
        var surplus = SURPLUS.matcher(text);
        var deficit = DEFICIT.matcher(text);
        return surplus.find() && deficit.find() && surplus.start() < deficit.start();
    }
}
