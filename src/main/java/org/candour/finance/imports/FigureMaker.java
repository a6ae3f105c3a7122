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
    private final Seen seen = new Seen();
    private final Field key;
    private final Field year;

    FigureMaker(RoundId round, ImportKind kind, KnownCodes codes, ImportOptions options) {
        this.round = round;
        this.kind = kind;
        this.codes = codes;
        this.options = options;
        key = first(Type.ORGANISATION, Type.AREA, Type.REGION, Type.BODY);
        year = first(Type.YEAR, Type.PERIOD);
    }

    private Field first(Type... types) {
        return kind.fields().stream()
                .filter(field -> List.of(types).contains(field.type()))
                .findFirst()
                .orElseThrow();
    }

    /** What the row is about: a code, and its place in the time. */
    private record About(String code, String year, String more) {}

    @Override
    public boolean isTotal(RowCells row) {
        String code = row.cell(key).text();
        boolean labelled = kind.fields().stream()
                .filter(field -> field.equals(key) || field.id().equals("name") || field.type() == Type.YEAR)
                .anyMatch(field -> Totals.isLabel(row.cell(field).text()));
        return labelled && codes.of(key.type()).known(code) == null;
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
        if (isLeftBlank(row)) {
            return;
        }
        String name = kind.fields().stream().anyMatch(f -> f.id().equals("name")) ? row.text(kind.field("name")) : "";
        String code = row.code(key, codes.of(key.type()), name);
        String when = row.year(year, options.year());
        OffsetTerms offset = kind == ImportKind.OFFSETS ? offset(row) : null;
        String note = limited(row, "note");
        String url = limited(row, "url");
        String source = source(row);
        String response = kind == ImportKind.RETURNS ? row.word(kind.field("response")) : "";
        String stf = kind == ImportKind.RETURNS ? row.word(kind.field("control-total-stf")) : "";
        long given = 0;
        for (int i = 0; i < kind.fields().size(); i++) {
            Field field = kind.fields().get(i);
            if (!field.isNumber()) {
                continue;
            }
            BigDecimal value = row.number(field);
            boolean control = field.id().equals("control-total");
            boolean answered = control
                    && value == null
                    && !response.isEmpty()
                    && row.cell(field).isBlank();
            if (value == null && !answered) {
                continue;
            }
            given |= 1L << i;
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
                        note,
                        source,
                        url,
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

    /** A row of the template that nobody filled in: code, name and year alone say nothing. */
    private boolean isLeftBlank(RowCells row) {
        return kind != ImportKind.OFFSETS
                && kind.fields().stream()
                        .filter(field -> field.isNumber() || field.id().equals("response"))
                        .allMatch(field -> row.cell(field).isBlank());
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
                new About(code, when, offset == null ? "" : offset.kind() + " " + offset.receiver()),
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
        String receiver = row.code(kind.field("receiver"), codes.bodies(), "");
        return new OffsetTerms(row.word(kind.field("kind")), receiver, row.word(kind.field("repayable")));
    }

    private String source(RowCells row) {
        String source = limited(row, "source");
        if (source.isEmpty() && options.source().isBlank()) {
            row.problem(
                    kind.field("source"),
                    "No source is given.",
                    "Say where the figures are from, in the row or for the whole file.");
        }
        return source.isEmpty() ? options.source().strip() : source;
    }

    private String limited(RowCells row, String field) {
        String text = row.text(kind.field(field));
        int most = field.equals("url") ? 2000 : LONGEST - 1;
        if (text.length() > most) {
            row.problem(kind.field(field), "It is too long.", "At most " + most + " characters are kept.");
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
