package org.candour.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candour.common.Findings;
import org.candour.common.csv.CsvRow;
import org.candour.common.csv.CsvTable;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Reads {@code finance.csv}: every figure, or every problem. */
final class FigureRows {

    static final List<String> COLUMNS = List.of(
            "footprint",
            "organisation",
            "measure",
            "year",
            "value",
            "unit",
            "basis",
            "stf",
            "qualifier",
            "preferred",
            "response",
            "note",
            "source",
            "url");

    private final RoundId round;
    private final Set<String> footprints;
    private final Set<String> organisations;

    private FigureRows(RoundId round, Set<String> footprints, Set<String> organisations) {
        this.round = round;
        this.footprints = footprints;
        this.organisations = organisations;
    }

    /**
     * The rows in the file's order.
     *
     * @param footprints codes that may be named, with those of larger areas kept for comparison
     */
    static List<Figure> read(
            RoundId round, Resource file, Set<String> footprints, Set<String> organisations, Findings findings) {
        FigureRows reading = new FigureRows(round, footprints, organisations);
        List<Figure> rows = new ArrayList<>();
        CsvTable.read(file, COLUMNS, findings).forEach(row -> rows.add(reading.row(row)));
        return rows;
    }

    private Figure row(CsvRow row) {
        String qualifier = row.required("qualifier", 40);
        Figure figure = new Figure(
                round,
                footprint(row),
                organisation(row),
                row.matching("measure", FigureRules.MEASURE, "It must be small words joined by hyphens."),
                year(row),
                row.decimal("value"),
                row.oneOf("unit", FigureRules.UNITS),
                row.oneOf("basis", FigureRules.BASES),
                row.oneOf("stf", FigureRules.STF),
                qualifier,
                row.oneOf("preferred", List.of("1", "0")).equals("1"),
                row.oneOf("response", FigureRules.RESPONSES),
                row.text("note"),
                row.required("source", 4000),
                row.text("url"));
        if (row.text("value").isBlank() && !qualifier.equals(FigureRules.NONE_STATED)) {
            row.problem("value", "It is blank.", "A row without a figure must have the qualifier “none stated”.");
        }
        return figure;
    }

    private String footprint(CsvRow row) {
        String code = row.text("footprint");
        if (code.isEmpty() && row.text("organisation").isEmpty()) {
            row.problem("footprint", "Neither a footprint nor an organisation is named.", "Name one of them.");
        } else if (!code.isEmpty() && !footprints.contains(code)) {
            row.problem("footprint", "“" + code + "” is not in footprints.csv.", "Correct the code, or add the area.");
        }
        return code;
    }

    private @Nullable String organisation(CsvRow row) {
        String code = row.text("organisation");
        if (code.isEmpty()) {
            return null;
        }
        if (!organisations.contains(code)) {
            row.problem("organisation", "“" + code + "” is not in organisations.csv.", "Correct it, or add the body.");
        }
        return code;
    }

    private static String year(CsvRow row) {
        String year = row.text("year");
        if (!FigureRules.isPeriod(year)) {
            row.problem("year", "“" + year + "” does not fit.", "It must be like 2016-17, plan, or Sept 2016.");
        }
        return year;
    }
}
