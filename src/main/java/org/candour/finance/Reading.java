package org.candour.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the two rival measures read a footprint together. A bad figure says "look further", not that the wrong thing is
 * being done.
 */
public enum Reading {
    BOTH("both", "Overspending on both measures"),
    ONLY_TARGET("only-target", "Missed its target, but sound underneath"),
    ONLY_STRUCTURAL("only-structural", "Meets its target, but in structural deficit"),
    NEITHER("neither", "Neither: met its target, and sound underneath"),
    CANNOT_SAY("cannot-say", "Cannot be said: a figure is missing");

    /** A deficit of more than this share of allocations is called large. */
    public static final BigDecimal LARGE_DEFICIT_PERCENT = new BigDecimal("-2");

    private final String id;
    private final String title;

    Reading(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Meets its target yet is in deficit, or the reverse: what the measures are read side by side for. */
    public boolean isDisagreement() {
        return this == ONLY_TARGET || this == ONLY_STRUCTURAL;
    }

    /**
     * What both measures say; at balance a footprint is not overspending.
     *
     * @param distance from control total
     * @param share net position as share of allocations
     */
    public static Reading of(@Nullable MeasureValue distance, @Nullable MeasureValue share) {
        BigDecimal target = distance == null ? null : distance.value();
        BigDecimal structural = share == null ? null : share.value();
        if (target == null || structural == null) {
            return CANNOT_SAY;
        }
        if (target.signum() < 0) {
            return structural.signum() < 0 ? BOTH : ONLY_TARGET;
        }
        return structural.signum() < 0 ? ONLY_STRUCTURAL : NEITHER;
    }

    /** The reading of one footprint in words: which figure is missing, and whether the deficit is large. */
    public static String words(@Nullable MeasureValue distance, @Nullable MeasureValue share) {
        Reading reading = of(distance, share);
        boolean noDistance = distance == null || !distance.isAvailable();
        boolean noShare = share == null || !share.isAvailable();
        return switch (reading) {
            case CANNOT_SAY ->
                noDistance && noShare
                        ? "Cannot be said: both figures are missing"
                        : noDistance
                                ? "Cannot be said: the distance from control total is missing"
                                : "Cannot be said: the net position is missing";
            case ONLY_STRUCTURAL ->
                isLarge(share) ? "Meets its target, but a large structural deficit" : reading.title();
            case BOTH -> isLarge(share) ? reading.title() + ", with a large structural deficit" : reading.title();
            case ONLY_TARGET, NEITHER -> reading.title();
        };
    }

    private static boolean isLarge(@Nullable MeasureValue share) {
        BigDecimal value = share == null ? null : share.value();
        return value != null && value.compareTo(LARGE_DEFICIT_PERCENT) < 0;
    }
}
