package org.candour.finance.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of tables of figures there are, each with its template. */
public enum ImportKind {
    RETURNS("Organisations' returns", "a row an organisation and year", KindFields.RETURNS),
    SYSTEM_CONTROL_TOTALS("System control totals", "a row a footprint and year", KindFields.SYSTEMS),
    REGIONAL_CONTROL_TOTALS("Regional control totals", "a row a region and year", KindFields.REGIONS),
    OFFSETS("Offsets", "a row an offset; what one gives and another receives is one row", KindFields.OFFSETS),
    ALLOCATIONS("Allocations by footprint", "a row a footprint and year", KindFields.ALLOCATIONS),
    PLANS("Do-nothing gap, capital asked, single-provider reliance", "a row a footprint and year", KindFields.PLANS),
    FIGURES("Any figures, as exported", "a row a figure, every column of it", KindFields.FIGURES);

    private final String title;
    private final String rows;
    private final List<Field> fields;
    private final Map<String, Field> byId;

    ImportKind(String title, String rows, List<Field> fields) {
        this.title = title;
        this.rows = rows;
        this.fields = fields;
        byId = fields.stream().collect(Collectors.toUnmodifiableMap(Field::id, Function.identity()));
    }

    /** {@code system-control-totals}, as addresses and files name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** What a row of the table is. */
    public String rows() {
        return rows;
    }

    public List<Field> fields() {
        return fields;
    }

    public static Optional<ImportKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    Field field(String id) {
        Field field = byId.get(id);
        if (field == null) {
            throw new IllegalArgumentException("no field " + id);
        }
        return field;
    }
}
