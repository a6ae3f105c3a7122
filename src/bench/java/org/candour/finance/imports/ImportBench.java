package org.candour.finance.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.finance.imports.Intake.Outcome;
import org.candour.finance.sheets.SheetProcess;
import org.candour.rounds.RoundId;

/** A table of a million rows, from the file to checked figures, against the CSV library reading the same file. */
public final class ImportBench {

    private static final int BODIES = 20_000;

    private ImportBench() {}

    /** Runs it three times; the first warms up. {@code bench import 10}: with 10 years of rows instead of 50. */
    public static void run(List<String> arguments) throws IOException {
        int years = arguments.isEmpty() ? 50 : Integer.parseInt(arguments.getFirst());
        Path file = Files.createTempFile("candour-bench", ".csv");
        try {
            write(file, years);
            System.out.printf(Locale.ROOT, "%,d rows, %.0f MB%n", BODIES * years, Files.size(file) / 1e6);
            for (int i = 0; i < 3; i++) {
                measure(file);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int years) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Organisation code,Name,Financial year,Control total £m,Source\r\n");
            for (int year = 0; year < years; year++) {
                for (int body = 0; body < BODIES; body++) {
                    out.write(code(body) + ",A trust," + (1990 + year) + "/" + two(1991 + year) + ",\"("
                            + (1 + body % 9) + "," + (100 + body % 900) + "." + year + ")\",A paper of the region\r\n");
                }
            }
        }
    }

    private static String code(int body) {
        return "R" + (10_000 + body);
    }

    private static String two(int year) {
        return String.format(Locale.ROOT, "%02d", year % 100);
    }

    private static void measure(Path file) throws IOException {
        long begin = System.nanoTime();
        long cells = bare(file);
        double bare = since(begin);
        long before = heap();
        begin = System.nanoTime();
        Outcome outcome = whole(file);
        double whole = since(begin);
        long kept = heap() - before;
        System.out.printf(
                Locale.ROOT,
                "bare library %.2f s (%,d cells); whole import %.2f s: %.1f times; %,d figures, %d problems; %d MB kept,"
                        + " %.0f bytes a figure%n",
                bare,
                cells,
                whole,
                whole / bare,
                outcome.figures().size(),
                outcome.problemCount(),
                kept >> 20,
                (double) kept / outcome.figures().size());
    }

    private static long bare(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }

    private static Outcome whole(Path file) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (int body = 0; body < BODIES; body++) {
            names.put(code(body), "Trust " + body);
        }
        Codes bodies = new Codes(names);
        KnownCodes codes = new KnownCodes(bodies, bodies, bodies, bodies, bodies, Map.of());
        SheetProcess reader = new SheetProcess("512m", Duration.ofMinutes(5));
        Survey survey = new Survey(ImportKind.RETURNS, Map.of());
        EarlyIntake intake = new EarlyIntake(
                survey,
                shown -> new Intake(
                        ImportKind.RETURNS,
                        ImportOptions.NONE,
                        shown,
                        new FigureMaker(new RoundId("bench"), ImportKind.RETURNS, codes, ImportOptions.NONE)));
        reader.read(file, intake);
        return intake.outcome().orElseThrow();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
