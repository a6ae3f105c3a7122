package org.candour.plans.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.common.Findings;

/** The cells of a manifest, however the spreadsheet wrote them: comma or semicolon or tab, with or without a BOM. */
final class ManifestTable {

    static final List<String> COLUMNS = List.of("file", "footprint", "version", "role", "date", "source url");
    private static final List<String> NEEDED = List.of("file", "footprint", "version");

    /** One row; a cell that is not there is empty. */
    record Row(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    private ManifestTable() {}

    static List<Row> read(Path file, Findings findings) {
        String name = file.getFileName() + "";
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0) {
                text = new String(Files.readAllBytes(file), java.nio.charset.Charset.forName("windows-1252"));
            }
            return rows(name, text.startsWith("\uFEFF") ? text.substring(1) : text, findings);
        } catch (IOException | CsvParseException e) {
            findings.add(name, "It cannot be read as CSV.", "Save it as CSV (UTF-8) and try again.");
            return List.of();
        }
    }

    private static List<Row> rows(String name, String text, Findings findings) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (columns.isEmpty()) {
                    record.getFields().forEach(title -> columns.add(plain(title)));
                    checkHeader(name, columns, findings);
                } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(record, columns));
                }
            }
        }
        return rows;
    }

    private static Row row(CsvRecord record, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            cells.putIfAbsent(columns.get(i), record.getField(i));
        }
        return new Row((int) record.getStartingLineNumber(), cells);
    }

    private static void checkHeader(String name, List<String> columns, Findings findings) {
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                findings.add(
                        name + ", row 1",
                        "The column “" + needed + "” is missing.",
                        "The first row must be: " + String.join(", ", COLUMNS)
                                + " (role, date and source url may be left out).");
            }
        }
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = head.chars().filter(c -> c == candidate).count() > count(head, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String plain(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return switch (plain) {
            case "source", "url", "source address" -> "source url";
            case "filename", "file name", "path" -> "file";
            case "area", "code", "stp", "footprint code" -> "footprint";
            default -> plain;
        };
    }
}
