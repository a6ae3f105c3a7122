package org.candour.finance;

import org.jspecify.annotations.Nullable;

/**
 * What makes a figure an offset: one entry, whoever told of it, so that what one gives and another receives is counted
 * once. The giver is the figure's footprint (or region), or its organisation when one is named.
 *
 * @param kind {@code neighbour} (a surplus asked of one to cover another), {@code top-slice} (a region's) or
 *     {@code rapid-savings}
 * @param receiver code of the footprint, organisation or region it is for; null when not stated
 * @param repayable yes, no, or empty when not stated
 */
public record OffsetTerms(String kind, @Nullable String receiver, String repayable) {

    public static final String NEIGHBOUR = "neighbour";
    public static final String TOP_SLICE = "top-slice";
    public static final String RAPID_SAVINGS = "rapid-savings";
}
