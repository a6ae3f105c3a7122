package org.candour.finance.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables as CSV (RFC 4180), with a mark that tells spreadsheets it is UTF-8. */
final class CsvText {

    private static final String MARK = "\uFEFF";

    private CsvText() {}

    /** Texts are made harmless; the cells of the number column are numbers and stay so. */
    static String of(List<String> headings, List<List<String>> rows, int numbers) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, headings, rows, numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, List<String> headings, List<List<String>> rows, int numbers) {
        csv.writeRecord(headings);
        for (List<String> row : rows) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = i == numbers ? row.get(i) : HarmlessText.of(row.get(i));
            }
            csv.writeRecord(cells);
        }
    }
}
