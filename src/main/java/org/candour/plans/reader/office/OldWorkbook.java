package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.candour.plans.Mark;

/** An Excel file of 1997 to 2003. */
final class OldWorkbook {

    private final HSSFWorkbook workbook;
    private final Story story;
    private final Map<Integer, CellPattern> patterns = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    private OldWorkbook(HSSFWorkbook workbook, Story story) {
        this.workbook = workbook;
        this.story = story;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static void read(POIFSFileSystem ole, Story story) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(ole)) {
            OldWorkbook old = new OldWorkbook(workbook, story);
            OldCharts charts = OldCharts.of(ole);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                old.tell(workbook.getSheetAt(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i));
                old.tellCharts(charts.words(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i));
            }
            if (charts.areIncomplete()) {
                story.pictureNotSeen();
            }
            boolean whole = OldRecords.areWhole(ole); // told when all is told; the workbook closes the file
            for (HSSFObjectData object : workbook.getAllEmbeddedObjects()) {
                if (object.hasDirectoryEntry()) {
                    OldFile.attach(story, String.valueOf(object.getOLE2ClassName()), object.getDirectory());
                }
            }
            if (!whole) {
                throw new IOException("records are lost");
            }
        }
    }

    private void tellCharts(String words, boolean hidden) throws IOException {
        if (!words.isBlank()) {
            story.paragraph(hiddenIf(hidden, Signs.mark(Mark.Kind.TEXT_BOX, Signs.plain(words))));
        }
    }

    private void tell(HSSFSheet sheet, boolean hidden) throws IOException {
        story.begin();
        story.heading(1, hiddenIf(hidden, Signs.plain(sheet.getSheetName())));
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                String text = Signs.plain(shown(cell));
                cells.add(sheet.isColumnHidden(cell.getColumnIndex()) && !text.isBlank() ? hiddenIf(true, text) : text);
            }
            String line = Cells.row(cells);
            if (!Signs.isBlank(line)) {
                story.row(row.getRowNum() + 1, hiddenIf(hidden || row.getZeroHeight(), line));
            }
        }
        new OldSheetDrawings(story, hidden).tell(sheet);
        beside(sheet, hidden);
    }

    /** What a cell asks for when it is filled in, and the heads of printed pages. */
    private void beside(HSSFSheet sheet, boolean hidden) throws IOException {
        for (DataValidation validation : sheet.getDataValidations()) {
            String[] choices = validation.getValidationConstraint().getExplicitListValues();
            String asked = SheetHints.of(
                    Objects.requireNonNullElse(validation.getPromptBoxTitle(), ""),
                    Objects.requireNonNullElse(validation.getPromptBoxText(), ""),
                    Objects.requireNonNullElse(validation.getErrorBoxTitle(), ""),
                    Objects.requireNonNullElse(validation.getErrorBoxText(), ""),
                    choices == null ? "" : String.join("\n", choices));
            if (!asked.isEmpty()) {
                story.paragraph(hiddenIf(hidden, Signs.mark(Mark.Kind.FORM_FIELD, Signs.plain(asked))));
            }
        }
        for (HeaderFooter head : new HeaderFooter[] {sheet.getHeader(), sheet.getFooter()}) {
            String words = SheetHints.head(SheetHints.of(head.getLeft(), head.getCenter(), head.getRight()));
            if (!words.isEmpty()) {
                story.paragraph(Signs.mark(Mark.Kind.RUNNING_HEAD, Signs.plain(words)));
            }
        }
    }

    /** As the cell shows it. */
    private String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String shown = formatter.formatCellValue(cell);
        CellStyle style = cell.getCellStyle();
        try {
            CellPattern pattern = patterns.computeIfAbsent((int) style.getDataFormat(), number -> pattern(style));
            return switch (type) {
                case NUMERIC ->
                    pattern.isEmpty()
                            ? shown
                            : pattern.show(
                                    cell.getNumericCellValue(),
                                    style.getDataFormat(),
                                    workbook.getInternalWorkbook().isUsing1904DateWindowing(),
                                    formatter);
                case STRING ->
                    pattern.around(
                            cell.getRichStringCellValue() instanceof HSSFRichTextString rich
                                            && rich.numFormattingRuns() > 0
                                    ? OldRaised.text(workbook, rich)
                                    : shown);
                default -> shown;
            };
        } catch (RuntimeException e) {
            return shown;
        }
    }

    private static CellPattern pattern(CellStyle style) {
        String pattern = style.getDataFormatString();
        return new CellPattern(pattern == null || pattern.length() > CellPattern.LONGEST ? "" : pattern);
    }

    private static String hiddenIf(boolean hidden, String text) {
        return hidden ? Signs.mark(Mark.Kind.HIDDEN, text) : text;
    }
}
