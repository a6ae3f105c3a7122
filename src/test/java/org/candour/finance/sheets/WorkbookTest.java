package org.candour.finance.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as people send them, and as nobody should. */
class WorkbookTest {

    @TempDir
    private Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet("Returns");

    private Path saved() throws IOException {
        Path file = folder.resolve("book.xlsx");
        book.setForceFormulaRecalculation(false);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    /** The workbook with one part's XML changed by hand. */
    private Path tampered(String part, UnaryOperator<String> change) throws IOException {
        Path from = saved();
        Path to = folder.resolve("tampered.xlsx");
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : zip.stream().toList()) {
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(part) ? change.apply(xml) : xml).getBytes(StandardCharsets.UTF_8));
            }
        }
        return to;
    }

    private CellStyle format(String code) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }

    @Test
    void readsTextsAndNumbersWithTheDigitsTheyShow() throws IOException {
        Row row = sheet.createRow(2);
        row.createCell(0).setCellValue("RXA");
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellValue(-48.198);
        row.createCell(4).setCellValue(1e300);
        row.createCell(5).setCellValue(true);

        assertThat(Told.of(saved()))
                .containsExactly("sheet Returns", "3:RXA||NUMBER 0.3|NUMBER -48.198|ERROR 1.0E300|LOGICAL TRUE");
    }

    @Test
    void tellsWhatANumbersFormatMakesOfIt() throws IOException {
        Row row = sheet.createRow(0);
        String[] formats = {
            "0.0%", "#,##0.0,", "dd/mm/yyyy", "#,##0.0;(#,##0.0)", "[Red]-0.0\" m\"", "0.0,,\"m\"", "mmm-yy"
        };
        for (int i = 0; i < formats.length; i++) {
            row.createCell(i).setCellValue(0.5);
            row.getCell(i).setCellStyle(format(formats[i]));
        }

        assertThat(Told.of(saved()).get(1))
                .isEqualTo("1:PERCENT 50|SCALED 0.5|DATE 0.5|NUMBER 0.5|NUMBER 0.5|SCALED 0.5|DATE 0.5");
    }

    @Test
    void tellsWhatIsHiddenAndMerged() throws IOException {
        sheet.createRow(0).createCell(0).setCellValue("a");
        sheet.getRow(0).setZeroHeight(true);
        sheet.createRow(1).createCell(0).setCellValue("b");
        sheet.setColumnHidden(1, true);
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1));
        book.createSheet("Secret").createRow(0).createCell(0).setCellValue("c");
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

        assertThat(Told.of(saved()))
                .containsExactly(
                        "sheet Returns without [1]", "1 hidden:a", "2:b", "merged 2-3 0-1", "sheet Secret hidden");
    }

    @Test
    void takesAFormulasResultOnlyWhenItComesToThat() throws IOException {
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue(1.5);
        row.createCell(1).setCellFormula("A1*2+0.1");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(Told.of(saved()).get(1)).isEqualTo("1:NUMBER 1.5|NUMBER 3.1");
        assertThat(Told.of(tampered("xl/worksheets/sheet1.xml", xml -> xml.replace("<v>3.1</v>", "<v>9.9</v>")))
                        .get(1))
                .isEqualTo("1:NUMBER 1.5|FORMULA 9.9");
        assertThat(Told.of(tampered("xl/worksheets/sheet1.xml", xml -> xml.replace("<v>3.1</v>", "")))
                        .get(1))
                .isEqualTo("1:NUMBER 1.5|FORMULA ");
    }

    @Test
    void confirmsNoFormulaThatLooksElsewhere() throws IOException {
        sheet.createRow(0).createCell(0).setCellValue(1);
        Path file = tampered(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace(
                        "</sheetData>",
                        "<row r=\"2\"><c r=\"A2\"><f>WEBSERVICE(\"http://127.0.0.1/\")</f><v>5</v></c>"
                                + "<c r=\"B2\"><f>'[other.xlsx]S'!A1</f><v>6</v></c><c r=\"C2\"><f>A2+C2</f><v>7</v></c></row></sheetData>"));

        assertThat(Told.of(file).get(2)).isEqualTo("2:FORMULA 5|FORMULA 6|FORMULA 7");
    }

    @Test
    void followsNoEntities() throws IOException {
        sheet.createRow(0).createCell(0).setCellValue("a");
        String bomb =
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        for (String part :
                List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml")) {
            Path file =
                    tampered(part, xml -> xml.replaceFirst("\\?>", "?>" + bomb).replace(">0<", ">&b;<"));
            assertThatThrownBy(() -> Told.of(file)).as(part).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }
        Path file = Files.write(folder.resolve("a.xlsx"), bytes.toByteArray());

        assertThatThrownBy(() -> Told.of(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void saysThatMacrosWereNotRun() throws IOException {
        sheet.createRow(0).createCell(0).setCellValue("a");
        book.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));

        assertThat(Told.of(saved()).getFirst()).contains("macros", "not run");
    }

    @Test
    void aBombEndsItsOwnProcessOnly() throws IOException {
        sheet.createRow(0).createCell(0).setCellValue("a");
        Path file = tampered(
                "xl/sharedStrings.xml",
                xml -> "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + "<si><t>"
                        + "a".repeat(30) + "</t></si>".repeat(1) + "<si><t>" + " ".repeat(60_000_000)
                        + "</t></si></sst>");

        assertThatThrownBy(() -> new SheetProcess("64m", Duration.ofSeconds(60)).read(file, new Told()))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void theProcessTellsTheSameAsReadingHere() throws IOException {
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue("RXA £");
        row.createCell(3).setCellValue(-1.5);
        sheet.createRow(1).setZeroHeight(true);
        sheet.getRow(1).createCell(0).setCellValue("b");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1));
        Path file = saved();
        Told told = new Told();

        new SheetProcess("256m", Duration.ofSeconds(60)).read(file, told);

        assertThat(told.lines).isEqualTo(Told.of(file)).hasSize(4);
    }

    @Test
    void aReadingThatTakesTooLongIsEnded() throws IOException {
        sheet.createRow(0).createCell(0).setCellValue("a");
        Path file = saved();

        assertThatThrownBy(() -> new SheetProcess("256m", Duration.ofMillis(1)).read(file, new Told()))
                .hasMessageContaining("memory or time");
    }
}
