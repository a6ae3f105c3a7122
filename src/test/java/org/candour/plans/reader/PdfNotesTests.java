package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.line;
import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.reader.PdfLayoutTests.marked;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.candour.plans.MadePdf;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn apart from a page's content, and seen by everybody who opens it: notes, fields, patterns. */
class PdfNotesTests {

    private static final String SAID = "BT /F1 10 Tf 2 5 Td (Maternity ward) Tj ET";
    private static final String PICTURE = "q 595 0 0 842 0 0 cm /Im Do Q";
    private static final String FILLED = "/Pattern cs /P1 scn 0 0 595 842 re f ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"FreeText", "Stamp", "Link", "Watermark"})
    void readsWhatANoteShowsWithoutSayingIt(String kind) throws Exception {
        Page page = page(withNote(kind, SAID, note -> {}));

        assertThat(marked(page, Kind.ANNOTATION)).containsExactly("Maternity ward");
    }

    @Test
    void readsStyledTextOfANote() throws Exception {
        String styled = "<body><p>Mater<b>nity</b> &amp; ward</p></body>";
        Page page = page(withNote("FreeText", "", note -> note.setString(COSName.RC, styled)));

        assertThat(marked(page, Kind.ANNOTATION)).containsExactly("Maternity & ward");
    }

    @Test
    void saysNothingTwiceThatANoteSaysAndShows() throws Exception {
        Page page = page(withNote("FreeText", SAID, note -> note.setString(COSName.CONTENTS, "Maternity  ward")));

        assertThat(page.text()).isEqualTo("The plan\nMaternity ward");
    }

    @Test
    void readsTheFaceOfAFieldThatKeepsNoValue() throws Exception {
        Page page = page(withNote("Widget", SAID, note -> note.setName(COSName.FT, "Tx")));

        assertThat(marked(page, Kind.FORM_FIELD)).containsExactly("Maternity ward");
    }

    @Test
    void saysWhatWasChosenAsTheFormSaysIt() throws Exception {
        Page page = page(withNote("Widget", "", note -> {
            note.setItem(COSName.OPT, array(texts("m1", "Maternity closes"), texts("s2", "Stroke moves")));
            note.setString(COSName.V, "m1");
        }));
        Page other = page(withNote("Widget", "", note -> {
            note.setItem(COSName.OPT, texts("Maternity closes", "Stroke moves"));
            note.setItem(COSName.getPDFName("I"), array(COSInteger.get(1)));
        }));

        assertThat(page.text()).isEqualTo("The plan\nMaternity closes");
        assertThat(other.text()).isEqualTo("The plan\nStroke moves");
    }

    @Test
    void readsWhatAFieldAsksFor() throws Exception {
        Page page = page(withNote("Widget", "", note -> note.setString(COSName.TU, "Beds in the stroke unit")));

        assertThat(marked(page, Kind.FORM_FIELD)).containsExactly("Beds in the stroke unit");
    }

    @Test
    void readsAValueKeptAsAStream() throws Exception {
        Page page = page(withNote("Widget", "", note -> note.setItem(COSName.V, stream("Maternity ward"))));

        assertThat(page.text()).contains("Maternity ward");
    }

    @Test
    void aPageThatIsOneStampWithAPictureIsNotBlank() throws Exception {
        Page page = page(pdf().blank().with(document -> note(document, "Stamp", PICTURE, note -> {})));

        assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(page.awaitsRecognition()).isTrue();
    }

    @Test
    void aPageFilledWithAPatternOfAPictureIsNotBlank() throws Exception {
        Page page = page(pdf().operators(FILLED).with(document -> pattern(document, PICTURE)));

        assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(page.awaitsRecognition()).isTrue();
    }

    @Test
    void readsTextInAPatternOnceEvenIfItFillsItself() throws Exception {
        Page plain = page(pdf().operators(FILLED).with(document -> pattern(document, SAID)));
        Page endless = page(pdf().operators(FILLED + FILLED).with(document -> pattern(document, FILLED + SAID)));

        assertThat(plain.text()).isEqualTo("Maternity ward");
        assertThat(endless.text()).isEqualTo("Maternity ward");
    }

    @Test
    void readsTextThatAMaskCutsOutOfAColour() throws Exception {
        Page page = page(pdf().operators("q /G1 gs 1 0 0 rg 0 0 595 842 re f Q /G1 gs")
                .with(document -> mask(document, SAID + " " + PICTURE)));

        assertThat(page.text()).isEqualTo("Maternity ward");
    }

    private static void mask(PDDocument document, String operators) throws IOException {
        COSDictionary mask = new COSDictionary();
        mask.setName(COSName.S, "Luminosity");
        mask.setItem(COSName.G, form(document, operators));
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.SMASK, mask);
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName("G1"), state);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.EXT_G_STATE, states);
        document.getPage(0).setResources(resources);
    }

    private interface Change {
        void of(COSDictionary note);
    }

    private static MadePdf withNote(String kind, String operators, Change change) {
        return pdf().drawn(content -> line(content, 60, 760, 11, "The plan"))
                .with(document -> note(document, kind, operators, change));
    }

    private static void note(PDDocument document, String kind, String operators, Change change) throws IOException {
        COSDictionary note = new COSDictionary();
        note.setName(COSName.SUBTYPE, kind);
        note.setItem(COSName.RECT, new PDRectangle(0, 0, 595, 842));
        if (!operators.isEmpty()) {
            COSDictionary looks = new COSDictionary();
            looks.setItem(COSName.N, form(document, operators));
            note.setItem(COSName.AP, looks);
        }
        change.of(note);
        document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, array(note));
    }

    private static void pattern(PDDocument document, String operators) throws IOException {
        COSStream cell = form(document, operators).getCOSObject();
        cell.setInt(COSName.PATTERN_TYPE, 1);
        cell.setInt(COSName.PAINT_TYPE, 1);
        cell.setInt(COSName.TILING_TYPE, 1);
        cell.setInt(COSName.X_STEP, 595);
        cell.setInt(COSName.Y_STEP, 842);
        COSDictionary patterns = new COSDictionary();
        patterns.setItem(COSName.getPDFName("P1"), cell);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PATTERN, patterns);
        cell.getCOSDictionary(COSName.RESOURCES).setItem(COSName.PATTERN, patterns);
        document.getPage(0).setResources(resources);
    }

    private static PDFormXObject form(PDDocument document, String operators) throws IOException {
        PDFormXObject form = new PDFormXObject(
                new PDStream(document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII))));
        form.setBBox(new PDRectangle(595, 842));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, new COSDictionary());
        resources
                .getCOSObject()
                .getCOSDictionary(COSName.FONT)
                .setItem(COSName.getPDFName("F1"), MadePdf.FONT.getCOSObject());
        resources.put(
                COSName.getPDFName("Im"),
                LosslessFactory.createFromImage(document, new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY)));
        form.setResources(resources);
        return form;
    }

    private static COSStream stream(String text) {
        COSStream stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static COSArray array(COSBase... entries) {
        COSArray array = new COSArray();
        for (COSBase entry : entries) {
            array.add(entry);
        }
        return array;
    }

    private static COSArray texts(String... texts) {
        COSArray array = new COSArray();
        for (String text : texts) {
            array.add(new COSString(text));
        }
        return array;
    }

    private Page page(MadePdf pdf) throws Exception {
        return PdfLayoutTests.pages(folder, pdf.bytes()).getFirst();
    }
}
