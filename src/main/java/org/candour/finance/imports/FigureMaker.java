package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.candour.finance.Figure;
import org.candour.finance.OffsetTerms;
import org.candour.finance.imports.Field.Measured;
import org.candour.finance.imports.Field.Type;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Makes figures of the rows of one kind of table: one for each amount that a row gives. */
final class FigureMaker implements RowMaker {

    private static final int LONGEST = 4000;

    private final RoundId round;
    private final ImportKind kind;
    private final KnownCodes codes;
    private final ImportOptions options;
    private final BodyName bodyNames;
    private final Seen seen = new Seen();
    private final Field key;
    private final Field year;
    private final List<Field> numbers;
    private final List<Field> labels;
    private final @Nullable Field name;
    private final Field note;
    private final Field url;
    private final Field source;
    private List<Field> present = List.of();
    private @Nullable Columns known;

    FigureMaker(RoundId round, ImportKind kind, KnownCodes codes, ImportOptions options) {
        this.round = round;
        this.kind = kind;
        this.codes = codes;
        this.options = options;
        key = first(Type.ORGANISATION, Type.AREA, Type.REGION, Type.BODY);
        year = first(Type.YEAR, Type.PERIOD);
        bodyNames = new BodyName(codes.of(key.type()));
        numbers = kind.fields().stream().filter(Field::isNumber).toList();
        name = kind.fields().stream()
                .filter(field -> field.id().equals("name"))
                .findFirst()
                .orElse(null);
        labels = kind.fields().stream()
                .filter(field -> field.equals(key) || field.equals(name) || field.type() == Type.YEAR)
                .toList();
        note = kind.field("note");
        url = kind.field("url");
        source = kind.field("source");
    }

    private Field first(Type... types) {
        return kind.fields().stream()
                .filter(field -> List.of(types).contains(field.type()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean isTotal(RowCells row) {
        return codes.of(key.type()).known(row.cell(key).text()) == null
                && labels.stream()
                        .anyMatch(field -> Totals.isLabel(row.cell(field).text()));
    }

    @Override
    public void total(RowCells row, Totals totals, Troubles troubles) {
        for (Field field : kind.fields()) {
            if (field.type() != Type.AMOUNT || row.cell(field).isBlank()) {
                continue;
            }
            if (row.cell(field).kind() == org.candour.finance.sheets.Cell.Kind.FORMULA) {
                troubles.notice(
                        row.number(),
                        field.label(),
                        "The total is a formula that could not be worked out.",
                        "Not compared.");
                continue;
            }
            BigDecimal total = row.number(field);
            if (total != null) {
                totals.compare(field, total, row, troubles);
            }
        }
    }

    @Override
    public void row(RowCells row, String sheet, Totals totals, Consumer<Figure> into) {
        know(row.columns());
        if (isLeftBlank(row)) {
            return;
        }
        String code = row.code(key, codes.of(key.type()), name == null ? "" : row.text(name), codes.bodies());
        if (code != null && name != null) {
            bodyNames.check(row, name, code);
        }
        String when = row.year(year, options.year());
        OffsetTerms offset = kind == ImportKind.OFFSETS ? offset(row) : null;
        String noted = limited(row, note, LONGEST - 1);
        String address = limited(row, url, 2000);
        String from = source(row);
        String response = kind == ImportKind.RETURNS ? row.word(kind.field("response")) : "";
        String stf = kind == ImportKind.RETURNS ? row.word(kind.field("control-total-stf")) : "";
        long given = 0;
        for (int i = 0; i < present.size(); i++) {
            Field field = present.get(i);
            BigDecimal value = row.number(field);
            boolean control = field.id().equals("control-total");
            boolean answered = control
                    && value == null
                    && !response.isEmpty()
                    && row.cell(field).isBlank();
            if (value == null && !answered) {
                continue;
            }
            given |= 1L << numbers.indexOf(field);
            if (value != null) {
                totals.add(field, value);
            }
            if (code != null && when != null) {
                Measured m = Objects.requireNonNull(field.measured());
                into.accept(new Figure(
                        round,
                        area(code),
                        organisation(code),
                        m.measure(),
                        when,
                        value,
                        field.type() == Type.PERCENT ? "percent" : "GBP m",
                        m.basis(),
                        control ? stf : m.stf(),
                        value == null ? "none stated" : "exact",
                        true,
                        control ? response : "",
                        noted,
                        from,
                        address,
                        offset));
            }
        }
        if (kind == ImportKind.OFFSETS
                && given == 0
                && row.cell(kind.field("amount")).isBlank()) {
            row.problem(kind.field("amount"), "It is blank.", "An offset needs its amount.");
        }
        twice(row, sheet, code, when, offset, given);
    }

    /** Which figures the sheet can give at all. */
    @SuppressWarnings("ReferenceEquality")
    private void know(Columns columns) {
        if (columns != known) {
            known = columns;
            present =
                    numbers.stream().filter(field -> columns.of(field) != null).toList();
        }
    }

    /** A row of the template that nobody filled in: code, name and year alone say nothing. */
    private boolean isLeftBlank(RowCells row) {
        return kind != ImportKind.OFFSETS
                && areBlank(row)
                && (kind != ImportKind.RETURNS
                        || row.cell(kind.field("response")).isBlank());
    }

    private boolean areBlank(RowCells row) {
        for (Field field : present) {
            if (!row.cell(field).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void twice(
            RowCells row,
            String sheet,
            @Nullable String code,
            @Nullable String when,
            @Nullable OffsetTerms offset,
            long given) {
        if (code == null || when == null || given == 0) {
            return;
        }
        String earlier = seen.before(
                code,
                offset == null ? when : when + " " + offset.kind() + " " + offset.receiver(),
                sheet,
                row.number(),
                given);
        if (!earlier.isEmpty()) {
            row.problem(
                    key,
                    code + " is there twice for " + when + ": also in " + earlier + ".",
                    "Leave the row that is right.");
        }
    }

    private OffsetTerms offset(RowCells row) {
        String receiver = row.code(kind.field("receiver"), codes.bodies(), "", codes.bodies());
        return new OffsetTerms(row.word(kind.field("kind")), receiver, row.word(kind.field("repayable")));
    }

    private String source(RowCells row) {
        String said = limited(row, source, LONGEST - 1);
        if (said.isEmpty() && options.source().isBlank()) {
            row.problem(
                    source, "No source is given.", "Say where the figures are from, in the row or for the whole file.");
        }
        return said.isEmpty() ? options.source().strip() : said;
    }

    private static String limited(RowCells row, Field field, int most) {
        String text = row.text(field);
        if (text.length() > most) {
            row.problem(field, "It is too long.", "At most " + most + " characters are kept.");
        }
        return text;
    }

    private boolean isOrganisation(String code) {
        return key.type() == Type.ORGANISATION
                || (key.type() == Type.BODY && codes.organisations().known(code) != null);
    }

    private @Nullable String organisation(String code) {
        return isOrganisation(code) ? code : null;
    }

    private String area(String code) {
        if (!isOrganisation(code)) {
            return code;
        }
        return kind == ImportKind.OFFSETS ? "" : codes.footprintOf().getOrDefault(code, "");
    }
}
