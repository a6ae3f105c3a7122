package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.reader.office.MadeZip.open;
import static org.candour.plans.reader.office.MadeZip.p;
import static org.candour.plans.reader.office.MadeZip.rel;
import static org.candour.plans.reader.office.MadeZip.rels;
import static org.candour.plans.reader.office.MadeZip.word;
import static org.candour.plans.reader.office.MadeZip.wordXml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files of which a disk or a transfer has lost a piece, and that can be opened all the same. */
class LostPiecesTests extends OfficeTest {

    private static final int SECTOR = 512;

    @Test
    void richTextWithZerosInItIsNotWhole() throws Exception {
        String text = "{\\rtf1\\ansi Our plan\\par " + "Stroke care moves to Harrow.\\par ".repeat(60) + "}";
        byte[] whole = text.getBytes(StandardCharsets.US_ASCII);

        assertWhole(whole);
        assertWhole(Arrays.copyOf(whole, whole.length + 40));
        assertNotWhole(zeroed(whole, 700, SECTOR));
        assertNotWhole(zeroed(whole, 700, 16));
        byte[] another = whole.clone();
        Arrays.fill(another, 700, 760, (byte) 6);
        assertNotWhole(another);
    }

    @Test
    void zerosInAPictureWithinRichTextAreNone() throws Exception {
        byte[] picture = ("{\\rtf1\\ansi Our plan{\\pict\\wmetafile8\\bin600 " + "\0".repeat(600) + "}\\par Beds\\par}")
                .getBytes(StandardCharsets.ISO_8859_1);

        read(picture);

        assertThat(text()).contains("Our plan").contains("Beds");
        assertThat(pages).noneMatch(Page::isDamaged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>", "<!DOCTYPE html><html><head><title>Plan</title></head><BODY class=x>"})
    void aWebPageWithoutAnEndIsNotWhole(String begin) throws Exception {
        String text = begin + "<h1>Our plan</h1><p>Stroke care moves to Harrow.</p>";

        assertWhole((text + "</body></html>").getBytes(StandardCharsets.UTF_8));
        assertWhole((text + "</BODY >").getBytes(StandardCharsets.UTF_8));
        assertNotWhole(text.getBytes(StandardCharsets.UTF_8));
        assertNotWhole((text + "<p>Nobody kno").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoLeavesOutTheSignsOfBeginningAndEndHasAWholePage() throws Exception {
        assertWhole("<html><h1>Our plan</h1><p>Stroke care moves.".getBytes(StandardCharsets.UTF_8));
        assertWhole("<h1>Our plan</h1><p>Stroke care moves.</p>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void partsWhoseEntriesAreLostAreMissed() throws Exception {
        byte[] whole = word(p("Our plan"))
                .related("f", "footnotes", "footnotes.xml", wordXml("footnotes", ""))
                .part("docProps/custom.xml", "<x/>")
                .bytes();
        String all = new String(whole, StandardCharsets.ISO_8859_1);
        int lastEntry = all.lastIndexOf("PK\001\002");

        assertWhole(whole);
        assertNotWhole(zeroed(whole, lastEntry, 46));
    }

    @ParameterizedTest
    @ValueSource(strings = {"footnotes", "header", "numbering", "chart"})
    void aPartThatIsReferredToAndNotThereIsMissed(String type) throws Exception {
        assertWhole(word(p("Our plan"))
                .related("x", type, "it.xml", wordXml("none", ""))
                .bytes());

        byte[] without = word(p("Our plan"))
                .part("word/_rels/document.xml.rels", rels(rel("x", type, "it.xml")))
                .bytes();

        assertNotWhole(without);
    }

    @Test
    void aPictureThatIsReferredToAndNotThereIsNoLossOfWords() throws Exception {
        assertWhole(word(p("Our plan"))
                .part("word/_rels/document.xml.rels", rels(rel("x", "image", "NULL")))
                .bytes());
    }

    @Test
    void whatListsWriteBeforeParagraphsIsMissedWhenItIsDamaged() throws Exception {
        assertNotWhole(word(p("Our plan"))
                .related("n", "numbering", "numbering.xml", "<w:numbering xmlns:w=\"urn:w\"><w:abs")
                .bytes());
    }

    @Test
    void anOldWordFileWithAPieceOfItsTextLostIsNotWhole() throws Exception {
        byte[] whole = resource("/plans/changed-word.doc");
        int text = new String(whole, StandardCharsets.ISO_8859_1).indexOf("b\0e\0g\0i\0n\0s");

        assertWhole(whole);
        assertNotWhole(zeroed(whole, text, 120));
        byte[] another = whole.clone();
        for (int i = 0; i < 20; i += 2) {
            another[text + i] = 0x17;
        }
        assertNotWhole(another);
    }

    @Test
    void anOldWorkbookWithAPieceOfItsRecordsLostIsNotWhole() throws Exception {
        byte[] whole = oldWorkbook();
        int name = new String(whole, StandardCharsets.ISO_8859_1).indexOf("Hidden beds");

        assertWhole(whole);
        assertNotWhole(zeroed(whole, name - 12, 40));
        assertNotWhole(zeroed(whole, whole.length / SECTOR / 2 * SECTOR, SECTOR));
    }

    @Test
    void whateverPieceOfOldSlidesIsLostItIsMissedUnlessNoWordIs() throws Exception {
        byte[] whole = oldSlides();
        assertWhole(whole);
        List<String> words = pages.stream().map(Page::text).toList();
        int missed = 0;
        for (int from = SECTOR; from + SECTOR <= whole.length; from += SECTOR) {
            if (!read(zeroed(whole, from, SECTOR), words)) {
                assertThat(pages).as("zeros from %d", from).anyMatch(Page::isDamaged);
                missed++;
            }
        }
        assertThat(missed).isGreaterThan(5);
    }

    /** Whether the words are there all the same; nothing at all is told of files that nobody can open. */
    private boolean read(byte[] bytes, List<String> words) throws Exception {
        try {
            read(bytes);
        } catch (UnreadableException | RefusedException e) {
            return true;
        }
        return pages.stream().map(Page::text).toList().equals(words);
    }

    private static byte[] oldSlides() throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < 6; i++) {
                HSLFSlide slide = show.createSlide();
                slide.addTitle().setText("Part " + i + " of the plan");
                slide.createTextBox().setText("Stroke care moves to Harrow, and " + i + " wards close by 2018.");
            }
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aSheetWhoseFormulasWereNeverComputedIsInDoubt() throws Exception {
        read(sheet("<table:table-cell table:formula='of:=[.A1]&amp;\" of stroke\"'/>"));
        assertThat(pages.getFirst().reason()).contains("not saved in the file");
        assertThat(pages.getFirst().isToBeLookedAt()).isTrue();

        read(sheet("<table:table-cell table:formula='of:=[.A1]&amp;[.B1]' office:value-type='string'/>"));
        assertThat(pages).noneMatch(Page::isToBeLookedAt);
        read(sheet("<table:table-cell table:formula='of:=SUM([.A1:.B4])'/>"));
        assertThat(pages).noneMatch(Page::isToBeLookedAt);
        read(sheet("<table:table-cell table:formula='of:=[&apos;file:///c:/other.ods&apos;#$Beds.A1]'/>"));
        assertThat(pages.getFirst().isToBeLookedAt()).isTrue();
    }

    private static byte[] sheet(String cell) {
        return open(
                        "spreadsheet",
                        "<office:document-content xmlns:office='urn:office' xmlns:table='urn:table' xmlns:text='urn:text'>"
                                + "<office:body><office:spreadsheet><table:table table:name='Beds'><table:table-row>"
                                + "<table:table-cell office:value-type='string'><text:p>Harrow</text:p></table:table-cell>"
                                + cell
                                + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>")
                .bytes();
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (String name : new String[] {"Beds", "Staff", "Hidden beds"}) {
                var sheet = workbook.createSheet(name);
                for (int i = 0; i < 200; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("Ward " + name + i);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] resource(String name) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static byte[] zeroed(byte[] whole, int from, int length) {
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, from, from + length, (byte) 0);
        return damaged;
    }

    private void assertWhole(byte[] bytes) throws Exception {
        assertThat(read(bytes)).isEqualTo(new Reply.End(false));
        assertThat(pages).isNotEmpty().noneMatch(Page::isToBeLookedAt);
    }

    /** Either nothing of it is taken, or a page says what is wrong. */
    private void assertNotWhole(byte[] bytes) throws Exception {
        try {
            read(bytes);
        } catch (UnreadableException | RefusedException e) {
            return;
        }
        assertThat(pages).anyMatch(Page::isDamaged);
    }
}
