package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** An Excel file of 1997 to 2003. */
final class OldWorkbook {

    private final HSSFWorkbook workbook;
    private final Story story;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    private OldWorkbook(HSSFWorkbook workbook, Story story) {
        this.workbook = workbook;
        this.story = story;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static void read(POIFSFileSystem ole, Story story) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(ole)) {
            OldWorkbook old = new OldWorkbook(workbook, story);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                old.tell(workbook.getSheetAt(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i));
            }
            for (HSSFObjectData object : workbook.getAllEmbeddedObjects()) {
                if (object.hasDirectoryEntry()) {
                    OldFile.attach(story, String.valueOf(object.getOLE2ClassName()), object.getDirectory());
                }
            }
        }
    }

    private void tell(HSSFSheet sheet, boolean hidden) throws IOException {
        story.begin();
        story.heading(1, hiddenIf(hidden, Signs.plain(sheet.getSheetName())));
        List<String> comments = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                String text = Signs.plain(formatter.formatCellValue(cell));
                cells.add(sheet.isColumnHidden(cell.getColumnIndex()) && !text.isBlank() ? hiddenIf(true, text) : text);
                if (cell.getCellComment() != null) {
                    comments.add(cell.getCellComment().getString().getString());
                }
            }
            String line = Cells.row(cells);
            if (!Signs.isBlank(line)) {
                story.row(row.getRowNum() + 1, hiddenIf(hidden || row.getZeroHeight(), line));
            }
        }
        for (String comment : comments) {
            story.paragraph(hiddenIf(hidden, Signs.mark(Mark.Kind.COMMENT, Signs.plain(comment))));
        }
        boxes(sheet, hidden);
    }

    private void boxes(HSSFSheet sheet, boolean hidden) throws IOException {
        if (sheet.getDrawingPatriarch() == null) {
            return;
        }
        for (HSSFShape shape : sheet.getDrawingPatriarch().getChildren()) {
            if (shape instanceof HSSFPicture picture && !(shape instanceof HSSFObjectData)) {
                HSSFPictureData data = picture.getPictureData();
                PictureBytes.tell(story, data == null ? new byte[0] : data.getData());
            }
            boolean comment = shape instanceof org.apache.poi.hssf.usermodel.HSSFComment;
            String words = comment ? null : text(shape);
            if (words != null) {
                String text = Signs.plain(words);
                if (!text.isBlank()) {
                    story.paragraph(hiddenIf(hidden, Signs.mark(Mark.Kind.TEXT_BOX, text)));
                }
            }
        }
    }

    /** A picture fails when it is asked for its text, as if the file were damaged. */
    private static @Nullable String text(HSSFShape shape) {
        if (shape instanceof HSSFPicture || !(shape instanceof HSSFSimpleShape box)) {
            return null;
        }
        return box.getString() == null ? null : box.getString().getString();
    }

    private static String hiddenIf(boolean hidden, String text) {
        return hidden ? Signs.mark(Mark.Kind.HIDDEN, text) : text;
    }
}
