package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.office.MadeZip;
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

    @Test
    void theWordsOfAFormulaThatNobodyComputedAreRead() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Beds");
        sheet.createRow(0).createCell(0).setCellFormula("\"Stroke\"&\" beds\"");
        Cell computed = sheet.createRow(1).createCell(0);
        computed.setCellFormula("IF(1=1,\"Shown\",\"Never\")");
        computed.setCellValue("Shown");
        Cell empty = sheet.createRow(2).createCell(0);
        empty.setCellFormula("IF(1=1,\"\",\"Never\")");
        empty.setCellValue("");

        read(bytes());

        assertThat(pages.getFirst().text()).isEqualTo("Beds\nStroke beds\nShown");
        assertThat(pages.getLast().readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(pages.getLast().reason()).contains("What 1 cell of the sheet say is not saved");
    }

    @Test
    void sumsThatNobodyComputedHoldNoWords() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Beds");
        sheet.createRow(0).createCell(0).setCellFormula("SUM(B1:B9)");
        sheet.createRow(1).createCell(0).setCellFormula("IF(B1>0,\"R&D\",\"none\")");

        read(bytes());

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.TEXT);
        assertThat(text()).contains("R&D none");
    }

    @Test
    void whatACellAsksForAndWhatCanBeChosenIsTold() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Form");
        sheet.createRow(0).createCell(0).setCellValue("Trust");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"Harrow", "Brent"}),
                new CellRangeAddressList(0, 0, 1, 1));
        validation.createPromptBox("Your trust", "Please choose");
        sheet.addValidationData(validation);

        read(bytes());

        assertThat(String.join("\n", marked(Kind.FORM_FIELD)))
                .contains("Your trust", "Please choose", "Harrow", "Brent");
    }

    @Test
    void wordsOnAButtonOfOldAreRead() throws Exception {
        String sheet =
                "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Beds</t></is></c></row></sheetData></worksheet>";
        read(MadeZip.zip()
                .office("xl/workbook.xml", "spreadsheetml.sheet.main+xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>")
                .related("s", "worksheet", "worksheets/sheet1.xml", sheet)
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        MadeZip.rels(MadeZip.rel("v", "vmlDrawing", "../drawings/vml1.vml")))
                .part(
                        "xl/drawings/vml1.vml",
                        "<xml xmlns:v=\"urn:v\"><v:shape><v:textbox><div>Show stroke<br></div></v:textbox></v:shape></xml>")
                .bytes());

        assertThat(marked(Kind.FORM_FIELD)).containsExactly("Show stroke");
    }

    @Test
    void anAttachedFileThatIsNotThereIsMissed() throws Exception {
        String sheet =
                "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Beds</t></is></c></row></sheetData></worksheet>";
        read(MadeZip.zip()
                .office("xl/workbook.xml", "spreadsheetml.sheet.main+xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>")
                .related("s", "worksheet", "worksheets/sheet1.xml", sheet)
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        MadeZip.rels(MadeZip.rel("o", "package", "../embeddings/annex.docx")))
                .bytes());

        assertThat(pages).singleElement().satisfies(page -> {
            assertThat(page.text()).contains("Beds");
            assertThat(page.reason()).contains("is missing in the file");
            assertThat(page.readability().isRead()).isFalse();
        });
    }

    @Test
    void aTextHasTheWordsOfItsFormatAroundIt() throws Exception {
        Cell cell = workbook.createSheet("Beds").createRow(0).createCell(0);
        cell.setCellValue("Barnet");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("\"Trust: \"@"));
        cell.setCellStyle(style);

        read(bytes());

        assertThat(text()).isEqualTo("Beds\nTrust: Barnet");
    }

    @Test
    void aDamagedSheetStaysOneSheet() throws Exception {
        for (String name : new String[] {"Beds", "Staff", "Money"}) {
            workbook.createSheet(name).createRow(0).createCell(0).setCellValue("About " + name);
        }

        read(OfficeZips.replaced(bytes(), "xl/worksheets/sheet2.xml", "<worksheet"));

        assertThat(pages).extracting(Page::heading).containsExactly("Beds", "Staff", "Money");
        assertThat(pages)
                .extracting(Page::readability)
                .containsExactly(Readability.TEXT, Readability.UNREADABLE, Readability.TEXT);
        assertThat(pages.get(1).reason()).contains("damaged");
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
