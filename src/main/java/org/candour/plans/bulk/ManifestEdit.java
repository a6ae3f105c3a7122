package org.candour.plans.bulk;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes single rows of a manifest that was sent, so that nobody has to go back to the spreadsheet for one date. A row
 * keeps its number, as the person's own spreadsheet counts: one that is left out stays as an empty line.
 */
final class ManifestEdit {

    private final Path file;

    ManifestEdit(Path file) {
        this.file = file;
    }

    /** Leaves the row out. */
    void leaveOut(int row) throws IOException {
        change(row, cells -> List.of());
    }

    /** Gives a cell of the row another value; a column that was not there is added. */
    void put(int row, String column, String value) throws IOException {
        ManifestTable.Sheet sheet = ManifestTable.sheet(file);
        int at = sheet.columns().indexOf(column);
        if (at < 0) {
            int header = (int) sheet.records().getFirst().getStartingLineNumber();
            change(header, cells -> with(cells, sheet.columns().size(), column));
        }
        int index = at < 0 ? sheet.columns().size() : at;
        change(row, cells -> with(cells, index, value));
    }

    /** Gives a column another title. */
    void rename(String title, String column) throws IOException {
        CsvRecord header = ManifestTable.sheet(file).records().getFirst();
        int at = header.getFields().indexOf(title);
        if (at >= 0) {
            change((int) header.getStartingLineNumber(), cells -> with(cells, at, column));
        }
    }

    private static List<String> with(List<String> cells, int index, String value) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= index) {
            changed.add("");
        }
        changed.set(index, value.replaceAll("[\\r\\n]+", " ").strip());
        return changed;
    }

    /** The row's value in the column; null when there is no such row. */
    @Nullable
    String value(int row, String column) {
        try {
            ManifestTable.Sheet sheet = ManifestTable.sheet(file);
            int at = sheet.columns().indexOf(column);
            return sheet.records().stream()
                    .filter(record -> record.getStartingLineNumber() == row)
                    .findFirst()
                    .map(record -> at < 0 || at >= record.getFieldCount() ? "" : record.getField(at))
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(int row, UnaryOperator<List<String>> change) throws IOException {
        ManifestTable.Sheet sheet = ManifestTable.sheet(file);
        StringWriter text = new StringWriter();
        long line = 1;
        for (CsvRecord record : sheet.records()) {
            for (; line < record.getStartingLineNumber(); line++) {
                text.write("\n");
            }
            List<String> cells =
                    record.getStartingLineNumber() == row ? change.apply(record.getFields()) : record.getFields();
            String written = written(cells);
            text.write(written + "\n");
            line += 1 + written.chars().filter(c -> c == '\n').count();
        }
        Path beside = file.resolveSibling("..").normalize(); // within the folder it would be one of the files
        Path part = Files.createTempFile(beside, "part", ".part");
        Files.writeString(part, text.toString(), StandardCharsets.UTF_8);
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static String written(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",")
                    .append('"')
                    .append(cell.replace("\r\n", "\n").replace('\r', '\n').replace("\"", "\"\""))
                    .append('"');
        }
        return line.toString();
    }
}
