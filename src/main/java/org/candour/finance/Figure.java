package org.candour.finance;

import java.math.BigDecimal;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * One sourced figure, exactly as the source gives it.
 *
 * @param footprint code of the footprint, or of a larger area: a {@link Region}, {@code ENGLAND}; empty when not known
 * @param organisation code of the body it is about, or null when it is about the footprint
 * @param measure kebab-case id: {@code control-total}, {@code outturn}, {@code do-nothing-gap}…
 * @param year financial year, {@code 2016-17}
 * @param value in {@code unit}; negative is a deficit or shortfall; null when the row only carries a note
 * @param basis plan, forecast-outturn, outturn, audited, or empty when the source does not say
 * @param stf including, excluding, or empty
 * @param qualifier exact, about, at-least… as the source words it
 * @param response accepted, refused, or empty
 * @param offset the terms of an offset (measure {@code offset}); null for every other figure
 */
public record Figure(
        RoundId round,
        String footprint,
        @Nullable String organisation,
        String measure,
        String year,
        @Nullable BigDecimal value,
        String unit,
        String basis,
        String stf,
        String qualifier,
        boolean preferred,
        String response,
        String note,
        String source,
        String url,
        @Nullable OffsetTerms offset) {

    /** The measure of every offset. */
    public static final String OFFSET = "offset";

    /** A figure that is no offset. */
    public Figure(
            RoundId round,
            String footprint,
            @Nullable String organisation,
            String measure,
            String year,
            @Nullable BigDecimal value,
            String unit,
            String basis,
            String stf,
            String qualifier,
            boolean preferred,
            String response,
            String note,
            String source,
            String url) {
        this(
                round,
                footprint,
                organisation,
                measure,
                year,
                value,
                unit,
                basis,
                stf,
                qualifier,
                preferred,
                response,
                note,
                source,
                url,
                null);
    }

    Figure withValue(@Nullable BigDecimal value) {
        return new Figure(
                round,
                footprint,
                organisation,
                measure,
                year,
                value,
                unit,
                basis,
                stf,
                qualifier,
                preferred,
                response,
                note,
                source,
                url,
                offset);
    }

    Figure withOffset(@Nullable OffsetTerms offset) {
        return new Figure(
                round,
                footprint,
                organisation,
                measure,
                year,
                value,
                unit,
                basis,
                stf,
                qualifier,
                preferred,
                response,
                note,
                source,
                url,
                offset);
    }
}
