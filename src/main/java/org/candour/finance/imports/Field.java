package org.candour.finance.imports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One column that a table of figures may have.
 *
 * @param label its heading in our templates, unit included
 * @param aliases headings that others give it and that can mean nothing else
 * @param words what its cells may say, when they say words
 * @param measured which figure its cells give; null for columns that give none
 */
public record Field(
        String id,
        String label,
        Type type,
        boolean required,
        List<String> aliases,
        List<String> words,
        @Nullable Measured measured) {

    private static final Set<String> SIGNED = Set.of(
            "control-total",
            "plan",
            "outturn",
            "net-position",
            "system-control-total",
            "system-plan",
            "system-forecast",
            "system-outturn",
            "regional-control-total");

    /** What its cells hold. */
    public enum Type {
        ORGANISATION,
        AREA,
        REGION,
        BODY,
        YEAR,
        PERIOD,
        AMOUNT,
        PERCENT,
        WORD,
        TEXT
    }

    /** The figure a column gives. */
    public record Measured(String measure, String basis, String stf) {}

    static Field key(String id, String label, Type type, String... aliases) {
        return new Field(id, label, type, true, List.of(aliases), List.of(), null);
    }

    static Field text(String id, String label, String... aliases) {
        return new Field(id, label, Type.TEXT, false, List.of(aliases), List.of(), null);
    }

    static Field word(String id, String label, List<String> words, String... aliases) {
        return new Field(id, label, Type.WORD, false, List.of(aliases), words, null);
    }

    static Field amount(String id, String label, Measured measured, String... aliases) {
        return new Field(id, label, Type.AMOUNT, false, List.of(aliases), List.of(), measured);
    }

    static Field percent(String id, String label, Measured measured, String... aliases) {
        return new Field(id, label, Type.PERCENT, false, List.of(aliases), List.of(), measured);
    }

    /** One field is there once, and asked for with every cell: comparing all it knows would take most of the time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether a negative number is a deficit; allocations, incomes and gaps have no such sign. */
    boolean isSigned() {
        return measured != null && SIGNED.contains(measured.measure());
    }

    boolean isNumber() {
        return type == Type.AMOUNT || type == Type.PERCENT;
    }
}
