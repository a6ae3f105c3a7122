package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;

class OldFileTests extends OfficeTest {

    @Test
    void anOldWorkbookTellsItsHiddenRowsSheetsAndComments() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("Beds");
        sheet.createRow(0).createCell(0).setCellValue("Harrow");
        sheet.getRow(0).createCell(1).setCellValue(120);
        sheet.createRow(1).createCell(0).setCellValue("Folded");
        sheet.getRow(1).setZeroHeight(true);
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.setString(workbook.getCreationHelper().createRichTextString("Closed in May"));
        sheet.getRow(0).getCell(0).setCellComment(comment);
        workbook.createSheet("Secret").createRow(0).createCell(0).setCellValue("Kept back");
        workbook.setSheetHidden(1, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);

        read(bytes.toByteArray());

        assertThat(pages).extracting(Page::heading).containsExactly("Beds", "Secret");
        assertPlain("Beds");
        assertThat(marked(Kind.TABLE)).contains("Harrow | 120\nFolded");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Folded", "Secret\nKept back");
        assertThat(marked(Kind.COMMENT)).containsExactly("Closed in May");
    }

    @Test
    void anOldSlideShowTellsItsHiddenSlides() throws Exception {
        HSLFSlideShow show = new HSLFSlideShow();
        HSLFSlide slide = show.createSlide();
        slide.addTitle().setText("Our plan");
        slide.createTextBox().setText("In the box");
        HSLFSlide hidden = show.createSlide();
        hidden.createTextBox().setText("Kept back");
        hidden.setHidden(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);

        read(bytes.toByteArray());

        assertThat(pages).extracting(Page::heading).containsExactly("Our plan", "");
        assertThat(text()).contains("In the box");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Kept back");
    }
}
