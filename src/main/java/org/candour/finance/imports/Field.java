package org.candour.finance.imports;

import java.util.List;
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

    boolean isNumber() {
        return type == Type.AMOUNT || type == Type.PERCENT;
    }
}
