package org.candour.finance.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.candour.finance.imports.Intake.Outcome;
import org.candour.finance.sheets.Cell;
import org.candour.finance.sheets.Opened;
import org.candour.finance.sheets.SheetRow;
import org.candour.rounds.RoundId;

/** A small table typed into a test, cells parted by bars, taken in as a file would be. */
final class Table {

    static final RoundId ROUND = new RoundId("test-2016");

    private static final Codes BODIES =
            new Codes(Map.of("RXA", "Avon Hospitals", "RXB", "Borough Trust", "RXC", "Coast Trust"));
    private static final Codes AREAS = new Codes(Map.of("E54000001", "Northland", "E54000002", "Southland"));
    private static final Codes REGIONS = new Codes(Map.of("R2016-NORTH", "North (2016)"));
    static final KnownCodes CODES = new KnownCodes(
            BODIES,
            AREAS,
            REGIONS,
            AREAS,
            new Codes(Map.of(
                    "RXA", "Avon Hospitals", "RXB", "Borough Trust", "E54000001", "Northland", "R2016-NORTH", "North")),
            Map.of("RXA", "E54000001", "RXB", "E54000001"));

    private Table() {}

    static Outcome take(ImportKind kind, ImportOptions options, String text) {
        Survey survey = new Survey(kind, options.mapping());
        feed(survey, text);
        Intake intake = intake(kind, options, survey.done().decimals());
        feed(intake, text);
        return intake.outcome();
    }

    static Intake intake(ImportKind kind, ImportOptions options, Decimals shown) {
        RowMaker maker = kind == ImportKind.FIGURES
                ? new ExportedRows(ROUND, CODES)
                : new FigureMaker(ROUND, kind, CODES, options);
        return new Intake(kind, options, shown, maker);
    }

    static Outcome take(String text) {
        return take(ImportKind.RETURNS, sourced(), text);
    }

    static ImportOptions sourced() {
        return new ImportOptions(Map.of(), Decimals.EITHER, Scale.NONE, "", "A test");
    }

    static void feed(org.candour.finance.sheets.SheetListener listener, String text) {
        listener.sheet("", false, List.of());
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            List<Cell> cells =
                    Arrays.stream(line.split("\\|", -1)).map(Cell::text).toList();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                listener.row(new SheetRow(number, false, cells));
            }
        }
    }

    /** The text as a file would be, whatever it is parted by. */
    static Outcome takeText(ImportKind kind, ImportOptions options, String text) throws IOException {
        Survey survey = new Survey(kind, options.mapping());
        Opened.tell(text.getBytes(StandardCharsets.UTF_8), survey);
        Intake intake = intake(kind, options, survey.done().decimals());
        Opened.tell(text.getBytes(StandardCharsets.UTF_8), intake);
        return intake.outcome();
    }

    static List<String> said(Outcome outcome) {
        return outcome.problems().stream()
                .map(p -> p.where() + ": " + p.what() + " " + p.remedy())
                .toList();
    }

    static List<String> noticed(Outcome outcome) {
        return outcome.notices().stream().map(p -> p.where() + ": " + p.what()).toList();
    }

    static List<String> figures(Outcome outcome) {
        return outcome.figures().stream()
                .map(f -> String.join(
                        " ",
                        f.organisation() == null ? f.footprint() : f.organisation(),
                        f.measure(),
                        f.year(),
                        f.basis(),
                        f.stf(),
                        String.valueOf(f.value() == null ? null : f.value().toPlainString())))
                .toList();
    }
}
