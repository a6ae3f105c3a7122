package org.candour.finance;

import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * What makes two figures the same figure, so that the later one is a revision of the earlier. The figure to show
 * ({@code preferred}) keeps its place whoever the newest source is; a rival figure is told apart by its source and note,
 * an offset by its kind and receiver.
 *
 * @param rival empty for a preferred figure
 */
public record FigureKey(
        RoundId round,
        String footprint,
        @Nullable String organisation,
        String measure,
        String year,
        String unit,
        String basis,
        String stf,
        String rival) {

    public static FigureKey of(Figure f) {
        return new FigureKey(
                f.round(),
                f.footprint(),
                f.organisation(),
                f.measure(),
                f.year(),
                f.unit(),
                f.basis(),
                f.stf(),
                rival(f));
    }

    private static String rival(Figure figure) {
        OffsetTerms terms = figure.offset();
        String offset = terms == null ? "" : terms.kind() + " to " + (terms.receiver() == null ? "" : terms.receiver());
        return figure.preferred() ? offset : offset + figure.source() + "\n" + figure.note();
    }
}
