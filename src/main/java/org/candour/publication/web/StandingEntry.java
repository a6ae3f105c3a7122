package org.candour.publication.web;

import java.util.Map;
import org.candour.finance.MeasureValue;
import org.candour.finance.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Where a footprint stands by one measure.
 *
 * @param rank 1 is the one to look further into first; null where the measure is not available
 * @param tied whether others have the very same unrounded value
 * @param value every digit; null with the reason in {@code note}
 * @param reported organisations it rests on, of {@code expected}; both 0 where one source states it for the footprint
 */
record StandingEntry(
        String code,
        @Nullable String name,
        @Nullable Integer rank,
        boolean tied,
        String measure,
        String year,
        @Nullable String value,
        String unit,
        String basis,
        int reported,
        int expected,
        String source,
        @Nullable String note) {

    static final Table<StandingEntry> TABLE = new Table<StandingEntry>()
            .with("code", StandingEntry::code)
            .with("name", StandingEntry::name)
            .with("rank", StandingEntry::rank)
            .with("tied", StandingEntry::tied)
            .with("measure", StandingEntry::measure)
            .with("year", StandingEntry::year)
            .with("value", StandingEntry::value)
            .with("unit", StandingEntry::unit)
            .with("basis", StandingEntry::basis)
            .with("reported", StandingEntry::reported)
            .with("expected", StandingEntry::expected)
            .with("source", StandingEntry::source)
            .with("note", StandingEntry::note);

    static StandingEntry of(Standing standing, Map<String, String> names) {
        MeasureValue m = standing.measured();
        return new StandingEntry(
                m.footprint(),
                names.get(m.footprint()),
                standing.rank() == 0 ? null : standing.rank(),
                standing.tied(),
                m.measure(),
                m.year(),
                Texts.exact(m.value()),
                FinanceEntry.unit(m.unit()),
                m.basis(),
                m.reported(),
                m.expected(),
                m.source(),
                m.isAvailable() ? Texts.orNull(m.note()) : m.note().isBlank() ? FinanceEntry.NOT_AVAILABLE : m.note());
    }
}
