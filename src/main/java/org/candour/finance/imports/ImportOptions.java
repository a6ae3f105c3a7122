package org.candour.finance.imports;

import java.util.Map;

/**
 * What a person said of a file that the file does not say itself. Everything may be left open; then what cannot be told
 * is a problem.
 *
 * @param mapping id of the field by the heading of the file, as {@link Headings#plain} writes it; "-" for one that is not
 *     to be read
 * @param decimals how decimals are written
 * @param unit of amounts where neither heading nor cell says it
 * @param year of all rows, where the file has no column for it
 * @param source of all rows, where the file has no column for it
 * @param deficits how columns headed by deficits alone tell them
 * @param confirmed whether changes far out of proportion were looked at and are right
 */
public record ImportOptions(
        Map<String, String> mapping,
        Decimals decimals,
        Scale unit,
        String year,
        String source,
        Deficits deficits,
        boolean confirmed) {

    public static final ImportOptions NONE = new ImportOptions(Map.of(), Decimals.EITHER, Scale.NONE, "", "");

    /** The field that stands for "do not read this column". */
    public static final String IGNORED = "-";

    public ImportOptions {
        mapping = Map.copyOf(mapping);
    }

    /** Without a word on deficits. */
    public ImportOptions(Map<String, String> mapping, Decimals decimals, Scale unit, String year, String source) {
        this(mapping, decimals, unit, year, source, Deficits.UNSAID);
    }

    /** With nothing confirmed. */
    public ImportOptions(
            Map<String, String> mapping, Decimals decimals, Scale unit, String year, String source, Deficits deficits) {
        this(mapping, decimals, unit, year, source, deficits, false);
    }

    public ImportOptions withConfirmed(boolean other) {
        return new ImportOptions(mapping, decimals, unit, year, source, deficits, other);
    }

    public ImportOptions withMapping(Map<String, String> other) {
        return new ImportOptions(other, decimals, unit, year, source, deficits, confirmed);
    }
}
