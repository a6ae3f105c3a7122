package org.candour.publication.web;

import java.util.Objects;
import java.util.Optional;
import org.candour.finance.Figure;
import org.candour.finance.OffsetTerms;
import org.jspecify.annotations.Nullable;

/**
 * One offset, told once whoever told of it.
 *
 * @param kind neighbour, top-slice or rapid-savings
 * @param giver code of the one of whom more is asked
 * @param receiver code of the one it covers; null when not stated
 * @param amount in £m; null when not stated
 * @param repayable yes, no; null when not stated
 */
record OffsetEntry(
        String year,
        String kind,
        String giver,
        @Nullable String receiver,
        @Nullable String amount,
        String unit,
        String qualifier,
        @Nullable String repayable,
        String source,
        @Nullable String url,
        @Nullable String note) {

    static final Table<OffsetEntry> TABLE = new Table<OffsetEntry>()
            .with("year", OffsetEntry::year)
            .with("kind", OffsetEntry::kind)
            .with("giver", OffsetEntry::giver)
            .with("receiver", OffsetEntry::receiver)
            .with("amount", OffsetEntry::amount)
            .with("unit", OffsetEntry::unit)
            .with("qualifier", OffsetEntry::qualifier)
            .with("repayable", OffsetEntry::repayable)
            .with("source", OffsetEntry::source)
            .with("url", OffsetEntry::url)
            .with("note", OffsetEntry::note);

    /** Empty for a figure that is no offset. */
    static Optional<OffsetEntry> of(Figure figure) {
        return Optional.ofNullable(figure.offset()).map(terms -> of(figure, terms));
    }

    private static OffsetEntry of(Figure figure, OffsetTerms terms) {
        return new OffsetEntry(
                figure.year(),
                terms.kind(),
                Objects.requireNonNullElse(figure.organisation(), figure.footprint()),
                terms.receiver(),
                Texts.exact(figure.value()),
                figure.unit(),
                figure.qualifier(),
                Texts.orNull(terms.repayable()),
                figure.source(),
                Texts.orNull(figure.url()),
                Texts.orNull(figure.note()));
    }
}
