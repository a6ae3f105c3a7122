package org.candour.finance.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads CSV in any of the forms that spreadsheets write, a row at a time. */
final class TextTable {

    private static final int SAMPLE_LINES = 30;
    private static final int LONGEST_SAMPLE = 1 << 16;

    private TextTable() {}

    static void read(Path file, SheetListener listener) throws IOException {
        TextCoding coding = TextCoding.of(file);
        if (coding.charset().equals(TextCoding.WINDOWS)) {
            listener.note("The file was read in the Windows coding; look whether £ signs and names came out right.");
        }
        Form form = form(file, coding);
        listener.parted(form.separator());
        listener.sheet("", false, List.of());
        int number = 0;
        try (BufferedReader text = open(file, coding);
                CsvReader<CsvRecord> csv = csv(form.separator(), new EndMarked(text))) {
            if (form.declared()) {
                text.readLine();
            }
            number = form.declared() ? 1 : 0;
            for (CsvRecord row : csv) {
                if (EndMarked.isEnd(row.getFields())) {
                    break;
                }
                number++;
                if (EndMarked.isOpen(row.getFields())) {
                    throw unclosed(
                            number, "A quote is opened in it and never closed, so that all that follows is one cell.");
                }
                tell(row, number, listener);
            }
        } catch (CsvParseException e) {
            throw unclosed(number + 1, "A quote opened in it does not close where its cell ends.");
        }
    }

    private static UnreadableFileException unclosed(int row, String what) {
        return new UnreadableFileException(
                "row " + row, what, "Close the quote, or take it away. A quote inside a cell is written twice.");
    }

    /** Also of a text at hand, for the measurements. */
    static CsvReader<CsvRecord> csv(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private static void tell(CsvRecord row, int number, SheetListener listener) throws UnreadableFileException {
        if (row.getFieldCount() > SheetWire.MOST_CELLS) {
            throw new UnreadableFileException(
                    "row " + number,
                    "It has " + row.getFieldCount() + " cells.",
                    "Leave away what is not needed: at most " + SheetWire.MOST_CELLS + " columns are read.");
        }
        Cell[] cells = new Cell[row.getFieldCount()];
        boolean blank = true;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cell.text(row.getField(i));
            blank &= cells[i].isBlank();
        }
        if (!blank) {
            listener.row(new SheetRow(number, false, Arrays.asList(cells)));
        }
    }

    private static BufferedReader open(Path file, TextCoding coding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(coding.skip());
        return new BufferedReader(new InputStreamReader(in, coding.charset()), 1 << 16);
    }

    /**
     * How the file is laid out.
     *
     * @param declared whether its first line only says what parts its cells: {@code sep=;}
     */
    private record Form(char separator, boolean declared) {}

    private static Form form(Path file, TextCoding coding) throws IOException {
        char[] start = new char[LONGEST_SAMPLE];
        int length;
        try (Reader text = open(file, coding)) {
            length = Math.max(0, read(text, start));
        }
        List<String> lines = new ArrayList<>(
                new String(start, 0, length).lines().limit(SAMPLE_LINES).toList());
        if (lines.isEmpty()) {
            throw FileForm.refused("The file is empty.");
        }
        String first = lines.getFirst().strip();
        return first.matches("sep=[,;\t]") || first.equals("sep=")
                ? new Form(first.length() > 4 ? first.charAt(4) : '\t', true)
                : new Form(Separator.of(lines), false);
    }

    private static int read(Reader text, char[] into) throws IOException {
        int all = 0;
        int read = 0;
        while (all < into.length && read >= 0) {
            read = text.read(into, all, into.length - all);
            all += Math.max(read, 0);
        }
        return all;
    }
}
