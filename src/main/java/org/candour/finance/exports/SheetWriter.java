package org.candour.finance.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes a workbook of plain tables: texts are texts, also those that look like formulas; numbers are numbers. */
final class SheetWriter implements AutoCloseable {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final MathContext SHOWN = new MathContext(15);
    private static final int LONGEST = 32_000;

    private final SXSSFWorkbook book = new SXSSFWorkbook(200);
    private final CellStyle quoted;
    private final CellStyle heading;
    private final CellStyle text;

    SheetWriter() {
        text = book.createCellStyle();
        text.setDataFormat((short) 0x31); // as text: nothing typed into it becomes a date
        quoted = book.createCellStyle();
        ((XSSFCellStyle) quoted).getCoreXf().setQuotePrefix(true);
        quoted.setDataFormat((short) 0x31);
        heading = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
    }

    /**
     * Adds a sheet.
     *
     * @param numbers columns that hold numbers
     * @param widths of the columns, in characters
     */
    void sheet(String name, List<String> headings, List<List<String>> rows, List<Integer> numbers, int... widths) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < Math.max(headings.size(), widths.length); i++) {
            sheet.setColumnWidth(i, 256 * (i < widths.length ? widths[i] : 14));
        }
        int at = 0;
        if (!headings.isEmpty()) {
            Row row = sheet.createRow(at++);
            for (int i = 0; i < headings.size(); i++) {
                write(row.createCell(i), headings.get(i), false);
                row.getCell(i).setCellStyle(heading);
            }
            sheet.createFreezePane(0, 1);
        }
        for (List<String> cells : rows) {
            Row row = sheet.createRow(at++);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    write(row.createCell(i), cells.get(i), numbers.contains(i));
                }
            }
        }
        if (!headings.isEmpty() && !rows.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
        }
    }

    private void write(Cell cell, String content, boolean number) {
        if (number && DECIMAL.matcher(content).matches() && isExact(content)) {
            cell.setCellValue(Double.parseDouble(content));
            return;
        }
        String kept = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
        cell.setCellValue(HarmlessText.marked(kept));
        cell.setCellStyle(HarmlessText.of(kept).equals(kept) ? text : quoted);
    }

    /** Whether the number survives in a spreadsheet, which counts fifteen digits. */
    private static boolean isExact(String content) {
        BigDecimal number = new BigDecimal(content);
        return number.round(SHOWN).compareTo(number) == 0;
    }

    void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
