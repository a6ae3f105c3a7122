package org.candour.finance;

import java.util.ArrayList;
import java.util.List;
import org.candour.common.Findings;
import org.candour.common.csv.CsvRow;
import org.candour.common.csv.CsvTable;
import org.candour.rounds.RoundId;
import org.springframework.core.io.Resource;

/** Reads {@code offsets.csv}: every offset, or every problem. */
final class OffsetRows {

    static final List<String> COLUMNS =
            List.of("kind", "giver", "receiver", "year", "amount", "qualifier", "repayable", "note", "source", "url");

    private final RoundId round;
    private final KnownBodies known;

    private OffsetRows(RoundId round, KnownBodies known) {
        this.round = round;
        this.known = known;
    }

    static List<Figure> read(RoundId round, Resource file, KnownBodies known, Findings findings) {
        OffsetRows reading = new OffsetRows(round, known);
        List<Figure> offsets = new ArrayList<>();
        CsvTable.read(file, COLUMNS, findings).forEach(row -> offsets.add(reading.row(row)));
        return offsets;
    }

    private Figure row(CsvRow row) {
        String giver = body(row, "giver");
        String receiver = row.text("receiver").isEmpty() ? null : body(row, "receiver");
        boolean organisation = known.organisations().contains(giver);
        return new Figure(
                round,
                organisation ? "" : giver,
                organisation ? giver : null,
                Figure.OFFSET,
                row.required("year", 20),
                row.decimal("amount"),
                "GBP m",
                "",
                "",
                row.required("qualifier", 40),
                true,
                "",
                row.text("note"),
                row.required("source", 4000),
                row.text("url"),
                new OffsetTerms(
                        row.oneOf("kind", FigureRules.OFFSET_KINDS),
                        receiver,
                        row.oneOf("repayable", FigureRules.REPAYABLE)));
    }

    private String body(CsvRow row, String column) {
        String code = row.required(column, 80);
        if (!code.isEmpty() && !known.isKnown(code)) {
            row.problem(column, "“" + code + "” is not known in this round.", "Correct the code.");
        }
        return code;
    }
}
