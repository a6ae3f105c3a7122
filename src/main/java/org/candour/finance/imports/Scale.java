package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one of the number counts. */
public enum Scale {
    NONE("no unit", 0),
    POUNDS("£", -6),
    THOUSANDS("£k", -3),
    MILLIONS("£m", 0),
    BILLIONS("£bn", 3),
    PERCENT("%", 0);

    private static final Pattern IN_HEADER = Pattern.compile(
            "£\\s*['’]?\\s*(000s?|k|thousands?|m|mn|millions?|bn|billions?)?(?![a-z0-9])|(?<![a-z0-9])gbp\\s*(m|k|bn)(?![a-z])"
                    + "|(?<![a-z0-9£])(000s|thousands?|millions?|billions?)(?![a-z])|%|per ?cent");
    private static final Map<String, Scale> WORDS = Map.ofEntries(
            Map.entry("", POUNDS),
            Map.entry("000", THOUSANDS),
            Map.entry("000s", THOUSANDS),
            Map.entry("k", THOUSANDS),
            Map.entry("thousand", THOUSANDS),
            Map.entry("thousands", THOUSANDS),
            Map.entry("m", MILLIONS),
            Map.entry("mn", MILLIONS),
            Map.entry("million", MILLIONS),
            Map.entry("millions", MILLIONS),
            Map.entry("bn", BILLIONS),
            Map.entry("billion", BILLIONS),
            Map.entry("billions", BILLIONS));

    private final String sign;
    private final int places;

    Scale(String sign, int places) {
        this.sign = sign;
        this.places = places;
    }

    public String sign() {
        return sign;
    }

    /** The number in £ million, with every digit; a percentage as it is. */
    BigDecimal inMillions(BigDecimal number) {
        BigDecimal moved = number.scaleByPowerOfTen(places);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    /** The unit that a word means beside a number: k, m, bn, "million". */
    static Scale word(String word) {
        return word.isEmpty() ? NONE : WORDS.getOrDefault(word, NONE);
    }

    /** Every unit that a header names: none, one, or contradicting ones. */
    static Set<Scale> named(String header) {
        Set<Scale> found = EnumSet.noneOf(Scale.class);
        Matcher matcher = IN_HEADER.matcher(header.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            found.add(of(matcher));
        }
        return found;
    }

    private static Scale of(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String word = found.group(group);
            if (word != null) {
                return WORDS.getOrDefault(word, NONE);
            }
        }
        return found.group().startsWith("£") ? POUNDS : PERCENT;
    }
}
