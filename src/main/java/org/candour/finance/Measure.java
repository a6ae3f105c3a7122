package org.candour.finance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The measures people read the money by. To add one, see {@code src/docs/adding-a-financial-measure.md}. */
public enum Measure {
    DISTANCE_FROM_CONTROL_TOTAL(
            "distance-from-control-total",
            "Distance from control total",
            "£m",
            Worst.LOWEST,
            "Sum over its organisations of outturn less control total; negative fell short"),
    DISTANCE_SHARE_OF_INCOME(
            "distance-from-control-total-share-of-income",
            "Distance from control total as share of trusts’ income",
            "%",
            Worst.LOWEST,
            "Sum over its trusts of outturn less control total, divided by the sum of their income; negative fell short"),
    NET_POSITION_SHARE_OF_ALLOCATIONS(
            "net-position-share-of-allocations",
            "Net position as share of allocations",
            "%",
            Worst.LOWEST,
            "Net surplus or deficit of its NHS organisations, divided by its commissioners’ allocations; negative is a"
                    + " deficit"),
    DO_NOTHING_GAP_PER_HEAD(
            "do-nothing-gap-per-head",
            "Do-nothing gap per head",
            "£",
            Worst.HIGHEST,
            "The gap the plan states if nothing were done, divided by population"),
    SINGLE_PROVIDER_RELIANCE(
            "single-provider-reliance",
            "Single-provider reliance",
            "%",
            Worst.HIGHEST,
            "Acute spells at the trust with most of them, divided by those at all its acute trusts");

    /** Which end of the measure asks for a further look first. */
    private enum Worst {
        LOWEST,
        HIGHEST
    }

    private final String id;
    private final String title;
    private final String unit;
    private final Worst worst;
    private final String definition;

    Measure(String id, String title, String unit, Worst worst, String definition) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.worst = worst;
        this.definition = definition;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    /** What is divided by what, in words for readers. */
    public String definition() {
        return definition;
    }

    /** The value to look further into first: the biggest overspend, gap or reliance. */
    public Comparator<BigDecimal> worstFirst() {
        return worst == Worst.LOWEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    public static Optional<Measure> byId(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
