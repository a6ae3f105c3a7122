package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class WorkbookTests extends OfficeTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @Test
    void sheetsArePagesWithNumbersAsTheyAreShown() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Beds");
        sheet.createRow(0).createCell(0).setCellValue("Harrow");
        Cell share = sheet.getRow(0).createCell(1);
        share.setCellValue(0.125);
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        share.setCellStyle(percent);
        sheet.getRow(0).createCell(2).setCellFormula("1+1");

        read(bytes());

        assertThat(pageWord).isEqualTo("sheet");
        assertThat(text()).isEqualTo("Beds\nHarrow | 12.5%");
        assertThat(pages).extracting(Page::heading).containsExactly("Beds");
        assertThat(marked(Kind.TABLE)).containsExactly("Harrow | 12.5%");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreKeptAndMarked() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Open");
        sheet.createRow(0).createCell(0).setCellValue("Folded away");
        sheet.getRow(0).setZeroHeight(true);
        sheet.createRow(1).createCell(0).setCellValue("Shown");
        sheet.getRow(1).createCell(1).setCellValue("Narrow");
        sheet.setColumnHidden(1, true);
        workbook.createSheet("Secret").createRow(0).createCell(0).setCellValue("Kept back");
        workbook.setSheetHidden(1, true);

        read(bytes());

        assertThat(marked(Kind.HIDDEN)).containsExactly("Folded away", "Narrow", "Secret\nKept back");
    }

    @Test
    void commentsAndBoxesOnASheetAreTold() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Beds");
        sheet.createRow(0).createCell(0).setCellValue("Harrow");
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString("Closed in May");
        comment.setAddress(new CellAddress("A1"));
        sheet.createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 2, 2, 5, 5))
                .setText("In the box");

        read(bytes());

        assertThat(marked(Kind.COMMENT)).containsExactly("Closed in May");
        assertThat(marked(Kind.TEXT_BOX)).containsExactly("In the box");
    }

    @Test
    void aBigSheetIsToldInPartsThatSayTheirRows() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Beds");
        for (int i = 0; i < 1000; i++) {
            sheet.createRow(i).createCell(0).setCellValue("Ward number " + i + " of the hospital");
        }
        workbook.createSheet("Small").createRow(0).createCell(0).setCellValue("Few");

        read(bytes());

        assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.text().length() < 9_000);
        assertThat(pages.getFirst().heading()).matches("Beds, rows 1–\\d+");
        assertThat(pages.get(pages.size() - 2).heading()).matches("Beds, rows \\d+–1000");
        assertThat(pages.getLast().heading()).isEqualTo("Small");
    }

    @Test
    void aTextThatCellsReferToButThatIsMissingIsNeverSilent() throws Exception {
        workbook.createSheet("Beds").createRow(0).createCell(0).setCellValue("Harrow");
        byte[] whole = bytes();
        byte[] bytes = OfficeZips.replaced(whole, "xl/sharedStrings.xml", "<sst/>");

        read(bytes);

        assertThat(pages).extracting(Page::readability).contains(Readability.UNREADABLE);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
