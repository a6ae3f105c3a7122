package org.candour.search;

import java.util.Arrays;

/** In which order plans that say it are listed. */
public enum Order {
    MENTIONS("most mentions", "Ordered by how many pages mention it"),
    TELLING("most telling", "Ordered by what is committed near the words: a number, a date, a named site, an owner"),
    PLAN("plan", "Ordered by plan");

    private final String label;
    private final String caption;

    Order(String label, String caption) {
        this.label = label;
        this.caption = caption;
    }

    /** "most telling". */
    public String label() {
        return label;
    }

    /** A sentence about it, without its full stop. */
    public String caption() {
        return caption;
    }

    /** As it stands in an address: "telling". */
    public String value() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The one with that value; the usual one for anything else. */
    public static Order of(String value) {
        return Arrays.stream(values())
                .filter(order -> order.value().equals(value))
                .findFirst()
                .orElse(MENTIONS);
    }
}
