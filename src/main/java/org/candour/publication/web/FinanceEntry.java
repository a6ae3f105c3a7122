package org.candour.publication.web;

import java.util.Objects;
import org.candour.finance.Figure;
import org.candour.finance.MeasureValue;
import org.candour.finance.OffsetTerms;
import org.jspecify.annotations.Nullable;

/**
 * One figure in the long format, as the API gives it.
 *
 * @param code footprint, or what the source gives in its place ({@code ENGLAND}); null where it is not known
 * @param organisation null when the figure is about the footprint
 * @param value decimal string in {@code unit}, negative is a deficit or shortfall; null with the reason in {@code note}
 * @param derived whether it was worked out here rather than found in a source
 * @param offsetKind neighbour, top-slice or rapid-savings; of offsets only, like giver, receiver and repayable
 * @param receiver null also where it is not stated, like repayable
 * @param reported organisations that reported, of {@code expected}; of derived measures only
 */
record FinanceEntry(
        @Nullable String code,
        @Nullable String organisation,
        String year,
        String measure,
        @Nullable String value,
        String unit,
        @Nullable String basis,
        @Nullable String stf,
        String qualifier,
        boolean preferred,
        boolean derived,
        @Nullable Integer reported,
        @Nullable Integer expected,
        @Nullable String response,
        @Nullable String offsetKind,
        @Nullable String giver,
        @Nullable String receiver,
        @Nullable String repayable,
        String source,
        @Nullable String url,
        @Nullable String note) {

    static final String NOT_AVAILABLE = "Not available.";

    static final Table<FinanceEntry> TABLE = new Table<FinanceEntry>()
            .with("code", FinanceEntry::code)
            .with("organisation", FinanceEntry::organisation)
            .with("year", FinanceEntry::year)
            .with("measure", FinanceEntry::measure)
            .with("value", FinanceEntry::value)
            .with("unit", FinanceEntry::unit)
            .with("basis", FinanceEntry::basis)
            .with("stf", FinanceEntry::stf)
            .with("qualifier", FinanceEntry::qualifier)
            .with("preferred", FinanceEntry::preferred)
            .with("derived", FinanceEntry::derived)
            .with("reported", FinanceEntry::reported)
            .with("expected", FinanceEntry::expected)
            .with("response", FinanceEntry::response)
            .with("offsetKind", FinanceEntry::offsetKind)
            .with("giver", FinanceEntry::giver)
            .with("receiver", FinanceEntry::receiver)
            .with("repayable", FinanceEntry::repayable)
            .with("source", FinanceEntry::source)
            .with("url", FinanceEntry::url)
            .with("note", FinanceEntry::note);

    static FinanceEntry of(Figure f) {
        OffsetTerms offset = f.offset();
        return new FinanceEntry(
                Texts.orNull(f.footprint()),
                f.organisation(),
                f.year(),
                f.measure(),
                Texts.exact(f.value()),
                unit(f.unit()),
                Texts.orNull(f.basis()),
                Texts.orNull(f.stf()),
                f.qualifier(),
                f.preferred(),
                false,
                null,
                null,
                Texts.orNull(f.response()),
                offset == null ? null : offset.kind(),
                offset == null ? null : Objects.requireNonNullElse(f.organisation(), f.footprint()),
                offset == null ? null : offset.receiver(),
                offset == null ? null : Texts.orNull(offset.repayable()),
                f.source(),
                Texts.orNull(f.url()),
                note(f.note(), f.value() == null));
    }

    static FinanceEntry of(MeasureValue m) {
        return new FinanceEntry(
                m.footprint(),
                null,
                m.year(),
                m.measure(),
                Texts.exact(m.value()),
                unit(m.unit()),
                Texts.orNull(m.basis()),
                null,
                "exact",
                true,
                true,
                m.reported(),
                m.expected(),
                null,
                null,
                null,
                null,
                null,
                m.source(),
                null,
                note(m.note(), !m.isAvailable()));
    }

    /** One vocabulary for found and derived figures. */
    static String unit(String unit) {
        return switch (unit) {
            case "£m" -> "GBP m";
            case "%" -> "percent";
            case "£" -> "GBP per head";
            default -> unit;
        };
    }

    private static @Nullable String note(String note, boolean missing) {
        return note.isBlank() ? (missing ? NOT_AVAILABLE : null) : note;
    }
}
