package org.candour.plans.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.common.Findings;

/** The cells of a manifest, however the spreadsheet wrote them: comma or semicolon or tab, with or without a BOM. */
final class ManifestTable {

    static final List<String> COLUMNS = List.of("file", "footprint", "version", "role", "date", "source url");
    private static final List<String> NEEDED = List.of("file", "footprint", "version");

    /** One row; a cell that is not there is empty, and one over several lines is one line: no title has line breaks. */
    record Row(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "")
                    .replaceAll("[\\s\u00A0]+", " ")
                    .strip();
        }
    }

    private ManifestTable() {}

    /**
     * All of it as it stands there.
     *
     * @param columns as {@link #COLUMNS} calls them
     * @param records with the header
     */
    record Sheet(List<String> columns, List<CsvRecord> records) {}

    static List<Row> read(Path file, Findings findings) {
        String name = file.getFileName() + "";
        try {
            Sheet sheet = sheet(file);
            checkHeader(name, sheet.columns(), findings);
            return sheet.records().stream()
                    .skip(1)
                    .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .map(record -> row(record, sheet.columns()))
                    .toList();
        } catch (IOException e) {
            findings.add(name, "It cannot be read as CSV.", "Save it as CSV (UTF-8) and try again.");
            return List.of();
        }
    }

    /** @throws IOException also when it is no CSV */
    static Sheet sheet(Path file) throws IOException {
        String text = ManifestText.of(Files.readAllBytes(file));
        char separator = ManifestText.separator(text);
        text = ManifestText.withoutHint(text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = reader.stream().toList();
            List<String> columns = records.isEmpty()
                    ? List.of()
                    : records.getFirst().getFields().stream()
                            .map(ManifestTable::plain)
                            .toList();
            return new Sheet(columns, records);
        } catch (CsvParseException e) {
            throw new IOException(e);
        }
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

    /** Columns that say nothing to the portal, as the person wrote them: one of them may be a misspelt date. */
    static List<String> unused(Path file) {
        try {
            Sheet sheet = sheet(file);
            return sheet.records().stream()
                    .limit(1)
                    .flatMap(header -> header.getFields().stream())
                    .filter(title -> !title.isBlank() && !COLUMNS.contains(plain(title)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String plain(String title) {
        String plain =
                title.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return switch (plain) {
            case "source", "url", "source address" -> "source url";
            case "filename", "file name", "path" -> "file";
            case "area", "code", "stp", "footprint code" -> "footprint";
            default -> plain;
        };
    }
}
