package org.candour.plans.hostile;

import static org.candour.plans.hostile.HostileFile.SENTENCE;
import static org.candour.plans.hostile.HostileFile.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.candour.plans.reader.office.MadeZip;

/** Excel and PowerPoint files, new and old, whose tables and streams lie or loop. */
final class HostileSheets {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String TEXT =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + SENTENCE + "</t></is></c></row>";
    private static final String CELLS = "<row><c><v>1</v></c></row>";

    private HostileSheets() {}

    static Stream<HostileFile> all(String address) {
        return Stream.concat(sheets(address).stream(), old().stream());
    }

    static byte[] sheet(String data) {
        return workbook(SHEET + "<sheetData>" + TEXT + data + "</sheetData></worksheet>")
                .bytes();
    }

    private static MadeZip workbook(String sheet) {
        return MadeZip.zip()
                .office("xl/workbook.xml", "spreadsheetml.sheet.main+xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheets><sheet name=\"Beds\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>")
                .related("s", "worksheet", "worksheets/sheet1.xml", sheet);
    }

    static byte[] slides(String more) {
        String space = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
        return MadeZip.zip()
                .office("ppt/presentation.xml", "presentationml.presentation.main+xml")
                .part(
                        "ppt/presentation.xml",
                        "<p:presentation " + space + "><p:sldIdLst>"
                                + "<p:sldId id=\"256\" r:id=\"s\"/>".repeat(more.isEmpty() ? 1 : 3)
                                + "</p:sldIdLst></p:presentation>")
                .related(
                        "s",
                        "slide",
                        "slides/slide1.xml",
                        "<p:sld " + space + "><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>" + SENTENCE
                                + "</a:t></a:r></a:p></p:txBody></p:sp>" + more + "</p:spTree></p:cSld></p:sld>")
                .bytes();
    }

    private static HostileFile cells(String name, String data) {
        return of(name + ".xlsx", () -> sheet(data));
    }

    private static List<HostileFile> sheets(String address) {
        return List.of(
                of(
                        "million-rows.xlsx",
                        () -> Bombs.zip(
                                sheet(""),
                                "xl/worksheets/sheet1.xml",
                                SHEET + "<sheetData>" + TEXT,
                                CELLS,
                                26,
                                "</sheetData></worksheet>")),
                of(
                        "bomb-rows.xlsx",
                        () -> Bombs.zip(
                                sheet(""),
                                "xl/worksheets/sheet1.xml",
                                SHEET + "<sheetData>" + TEXT,
                                CELLS,
                                2_500,
                                "</sheetData></worksheet>")),
                of(
                        "bomb-shared.xlsx",
                        () -> Bombs.zip(
                                workbook(SHEET + "<sheetData>" + TEXT + "</sheetData></worksheet>")
                                        .related("t", "sharedStrings", "sharedStrings.xml", "")
                                        .bytes(),
                                "xl/sharedStrings.xml",
                                "<sst>",
                                "<si><t>laugh</t></si>",
                                1_500,
                                "</sst>")),
                cells(
                        "shared-beyond",
                        "<row><c t=\"s\"><v>2147483647</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>x</v></c></row>"),
                cells(
                        "cells-beyond",
                        "<row r=\"99999999999\"><c r=\"ZZZZZZ99999999\"><v>1</v></c></row><row r=\"-1\"><c r=\"??\"><v>2</v></c></row>"),
                cells(
                        "formulas-loop",
                        "<row><c r=\"B1\"><f>C1</f><v>1</v></c><c r=\"C1\"><f>B1+WEBSERVICE(\"" + address
                                + "\")</f><v>2</v></c></row>"),
                cells(
                        "styles-beyond",
                        "<row><c s=\"99999\"><v>1e308</v></c><c s=\"-1\"><v>NaN</v></c><c t=\"d\"><v>never</v></c><c><v>99999999999999999</v></c></row>"),
                cells("deep", "<row>".repeat(50_000)),
                of("dimensions-lie.xlsx", () -> workbook(SHEET
                                + "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/></cols><sheetData>"
                                + TEXT
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>")
                        .bytes()),
                of("sheet-elsewhere.xlsx", () -> workbook(SHEET + "<sheetData>" + TEXT + "</sheetData></worksheet>")
                        .external("e", "externalLink", address + "/book.xlsx")
                        .external("p", "worksheet", "file:///etc/passwd")
                        .bytes()),
                of("laughs.xlsx", () -> workbook(Laughs.doctype("worksheet") + SHEET + "<sheetData>" + TEXT
                                + "<row><c t=\"inlineStr\"><is><t>&l9;</t></is></c></row></sheetData></worksheet>")
                        .bytes()),
                of("slide-twice.pptx", () -> slides("<p:sp/>")),
                of("slide-deep.pptx", () -> slides("<p:grpSp>".repeat(60_000) + "</p:grpSp>".repeat(60_000))),
                of("slide-thief.pptx", () -> Zips.renamed(slides("<a:blip r:link=\"x\"/>"), "x", "x")));
    }

    static byte[] oldWorkbook() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int i = 0; i < 60; i++) {
                workbook.cloneSheet(
                        workbook.getSheetIndex(workbook.createSheet().getSheetName()));
                workbook.getSheetAt(i).createRow(0).createCell(0).setCellValue(SENTENCE);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] oldSlides() {
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            for (int i = 0; i < 5; i++) {
                show.createSlide().createTextBox().setText(SENTENCE);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileFile patched(String name, byte[] file, int offset, int... values) {
        return of(name, () -> {
            byte[] bytes = file.clone();
            for (int i = 0; i < values.length; i++) {
                bytes[offset + i] = (byte) values[i];
            }
            return bytes;
        });
    }

    private static List<HostileFile> old() {
        byte[] book = oldWorkbook();
        byte[] show = oldSlides();
        int table = 512 * (1 + (book[0x4C] & 0xFF | (book[0x4D] & 0xFF) << 8));
        return List.of(
                patched("table-itself.xls", book, table, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0),
                patched("table-loop.xls", book, table, 1, 0, 0, 0, 0, 0, 0, 0),
                patched("table-beyond.xls", book, 0x4C, 0xFF, 0xFF, 0xFF, 0x7F),
                patched("tables-many.xls", book, 0x2C, 0xFF, 0xFF, 0xFF, 0x7F),
                patched("further-tables-itself.xls", book, 0x44, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0),
                patched("folder-beyond.ppt", show, 0x30, 0xFF, 0xFF, 0xFF, 0x7F),
                patched("small-sectors-loop.ppt", show, 0x3C, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0),
                patched("sectors-of-2-gb.xls", book, 0x1E, 31, 0),
                of("cut.xls", () -> Arrays.copyOf(book, book.length / 2)),
                of("cut.ppt", () -> Arrays.copyOf(show, show.length * 2 / 3)),
                HostileFile.mute("only-a-head.doc", () -> Arrays.copyOf(book, 512)),
                HostileFile.mute("only-signature.doc", () -> Arrays.copyOf(book, 8)));
    }
}
