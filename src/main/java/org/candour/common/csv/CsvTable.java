package org.candour.common.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.springframework.core.io.Resource;

/** A CSV file with a header that must be exactly the columns its description names. */
public final class CsvTable {

    private final String file;
    private final List<String> columns;
    private final Findings findings;

    private CsvTable(String file, List<String> columns, Findings findings) {
        this.file = file;
        this.columns = columns;
        this.findings = findings;
    }

    /** The rows of the file; what is wrong with its form goes to the findings, and the row is left out. */
    public static List<CsvRow> read(Resource file, List<String> columns, Findings findings) {
        try {
            String name = String.valueOf(file.getFilename());
            return parse(name, file.getContentAsString(StandardCharsets.UTF_8), columns, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }

    /** As {@link #read}, of text already at hand. */
    public static List<CsvRow> parse(String file, String text, List<String> columns, Findings findings) {
        return new CsvTable(file, columns, findings).rows(text);
    }

    private List<CsvRow> rows(String text) {
        List<CsvRow> rows = new ArrayList<>();
        if (text.indexOf('\uFFFD') >= 0) {
            findings.add(file, "It holds characters that are not UTF-8.", "Save it as UTF-8.");
        }
        try (CsvReader<CsvRecord> reader = reader(text);
                Stream<CsvRecord> records = reader.stream()) {
            int number = 0;
            for (CsvRecord record : records.toList()) {
                number++;
                if (number == 1) {
                    checkHeader(record);
                } else {
                    add(number, record, rows);
                }
            }
            if (number == 0) {
                findings.add(file, "It is empty.", "Its first row must be: " + String.join(",", columns) + ".");
            }
        } catch (CsvParseException e) {
            findings.add(file, "It is not CSV: " + e.getMessage() + ".", "Check the quotes near there (RFC 4180).");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
    }

    private void checkHeader(CsvRecord header) {
        if (!header.getFields().equals(columns)) {
            findings.add(
                    file + ", row 1",
                    "The columns are " + String.join(",", header.getFields()) + ".",
                    "They must be " + String.join(",", columns) + ".");
        }
    }

    private void add(int number, CsvRecord record, List<CsvRow> rows) {
        if (record.getFieldCount() != columns.size()) {
            findings.add(
                    file + ", row " + number,
                    "It has " + record.getFieldCount() + " cells.",
                    "It must have " + columns.size() + ": " + String.join(",", columns) + ".");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), record.getField(i));
        }
        rows.add(new CsvRow(file, number, cells, findings));
    }
}
