package org.candour.figures.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** In what a column or a whole table counts its money. */
enum Scale {
    BILLIONS("(?i)(?:£|GBP)\\s?(?:bn|billion)\\b", "1000000000"),
    MILLIONS("(?i)(?:£|GBP)\\s?(?:ms?|mn|millions?)\\b", "1000000"),
    THOUSANDS("(?i)(?:£|GBP)\\s?['’]?(?:000s?|k|thousands?)(?!\\d)", "1000"),
    POUNDS("£(?=\\s*(?:$|\\)))", "1"),
    NONE("(?!)", "1");

    private final Pattern words;
    private final BigDecimal factor;

    Scale(String words, String factor) {
        this.words = Pattern.compile(words);
        this.factor = new BigDecimal(factor);
    }

    /** What the words say; the first that is said counts. */
    static Scale in(String words) {
        for (Scale scale : values()) {
            if (scale.words.matcher(words).find()) {
                return scale;
            }
        }
        return NONE;
    }

    BigDecimal factor() {
        return factor;
    }
}
