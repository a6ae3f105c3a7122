package org.candour.finance.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Plain tables as files. */
public final class TableFile {

    private static final int WIDTH = 22;

    /** One sheet. */
    public record Table(String name, List<String> headings, List<List<String>> rows) {}

    private TableFile() {}

    /** As CSV, every text harmless. */
    public static String csv(List<String> headings, List<List<String>> rows) {
        return CsvText.of(headings, rows, -1);
    }

    /** As a workbook. */
    public static byte[] workbook(List<Table> tables) {
        try (SheetWriter book = new SheetWriter();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Table table : tables) {
                int[] widths = new int[table.headings().size()];
                Arrays.fill(widths, WIDTH);
                book.sheet(table.name(), table.headings(), table.rows(), List.of(), widths);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
