package org.candour.publication.web;

import java.util.List;
import org.candour.finance.Measure;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;

/**
 * One of the measures.
 *
 * @param definition what is divided by what, in words
 * @param year the one shown on the pages; null when it is on none
 * @param years with a value for any footprint
 */
record MeasureEntry(
        String id,
        String title,
        String unit,
        String definition,
        @Nullable String year,
        List<String> years) {

    static MeasureEntry of(Measure measure, Round round, List<String> years) {
        return new MeasureEntry(
                measure.id(),
                measure.title(),
                FinanceEntry.unit(measure.unit()),
                measure.definition(),
                round.measureYears().get(measure.id()),
                years);
    }
}
