package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.candour.plans.reader.picture.MadePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that an earlier reader took for whole, looked at again. */
class PictureChecksTests {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final COSName NAME = COSName.getPDFName("P");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tiff CCITT T.6 black", "tiff CCITT T.4 black", "png grey", "jpeg grey"})
    void aPieceThatAPictureHasLostIsFound(String packing) throws Exception {
        byte[] whole = MadePictures.packed(packing);
        String type = "image/" + packing.substring(0, packing.indexOf(' '));

        assertThat(check(type, whole, 1)).containsExactly(Map.entry(1, ""));
        assertThat(check(type, damaged(whole), 1)).containsExactly(Map.entry(1, PictureLoss.PART_MISSING));
        assertThat(check(type, new byte[400], 1).get(1))
                .as("nothing of it opens any more")
                .isEqualTo(PictureLoss.NOT_SHOWN);
    }

    @Test
    void aDamagedPictureIsFoundOnItsOwnPageOfAWordDocumentOnly() throws Exception {
        byte[] whole = MadePictures.packed("jpeg grey");

        assertThat(check(WORD, word(whole), 1)).containsExactly(Map.entry(1, ""));
        assertThat(check(WORD, word(damaged(whole)), 1)).containsExactly(Map.entry(1, PictureLoss.DAMAGED));
        assertThat(check(WORD, "no longer a document".getBytes(StandardCharsets.US_ASCII), 1))
                .containsExactly(Map.entry(1, PictureLoss.NOT_SHOWN));
    }

    @Test
    void whereverAPdfKeepsAPictureItIsLookedAt() throws Exception {
        byte[] whole = MadePictures.packed("jpeg grey");

        assertThat(check("application/pdf", everywhere(whole), 1, 2, 3, 4, 5, 9).values())
                .containsOnly("");
        assertThat(check("application/pdf", everywhere(damaged(whole)), 1, 2, 3, 4, 5, 9))
                .as("on the page, in a form, in a pattern, in a stamp; not on the page without, or on none")
                .isEqualTo(Map.of(
                        1, PictureLoss.DAMAGED,
                        2, PictureLoss.DAMAGED,
                        3, PictureLoss.DAMAGED,
                        4, PictureLoss.DAMAGED,
                        5, "",
                        9, ""));
    }

    @Test
    void aPictureAmidWhatDrawsThePageIsLookedAtAndNoPageIsAskedForThatNobodyWants() throws Exception {
        String rows = "x".repeat(100);
        byte[] file = pdf().operators("q BI /W 80 /H 10 /BPC 1 /CS /G ID " + rows + " EI Q")
                .operators("q BI /W 80 /H 10 /BPC 1 /CS /G ID " + rows.substring(60) + " EI Q")
                .text("Beds")
                .bytes();

        assertThat(check("application/pdf", file, 1, 2))
                .containsExactly(Map.entry(1, ""), Map.entry(2, PictureLoss.DAMAGED));
    }

    private Map<Integer, String> check(String type, byte[] bytes, Integer... pages) throws IOException {
        Path file = Files.write(folder.resolve("plan"), bytes);
        Map<Integer, String> losses = new LinkedHashMap<>();
        Reply end = PictureChecks.answer(new CheckRequest(file.toString(), type, List.of(pages)), reply -> {
            Reply.Checked checked = (Reply.Checked) reply;
            losses.put(checked.page(), checked.loss());
        });
        assertThat(end).isEqualTo(new Reply.End(false));
        assertThat(losses).containsOnlyKeys(pages);
        return losses;
    }

    private static byte[] damaged(byte[] whole) {
        return MadePictures.zeroed(whole, whole.length * 3 / 4, 300);
    }

    private static byte[] word(byte[] picture) throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture),
                            org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_JPEG,
                            "page.jpeg",
                            Units.toEMU(400),
                            Units.toEMU(500));
            document.createParagraph().createRun().setText("Beds close.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] everywhere(byte[] jpeg) {
        return pdf().with(document -> {
                    PDPage page = page(document);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.drawImage(JPEGFactory.createFromByteArray(document, jpeg), 0, 0, 500, 700);
                    }
                    PDPage formed = page(document);
                    formed.getResources().put(NAME, form(document, jpeg));
                    content(document, formed, "/P Do");
                    PDPage tiled = page(document);
                    tile(document, tiled, jpeg);
                    content(document, tiled, "/Pattern cs /P scn 0 0 500 700 re f");
                    stamp(document, page(document), jpeg);
                    page(document);
                })
                .bytes();
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(new PDResources());
        document.addPage(page);
        return page;
    }

    private static void content(PDDocument document, PDPage page, String operators) throws IOException {
        page.setContents(
                new PDStream(document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII))));
    }

    private static PDFormXObject form(PDDocument document, byte[] jpeg) throws IOException {
        PDFormXObject form = new PDFormXObject(drawing(document));
        form.setBBox(PDRectangle.A4);
        form.setResources(resources(document, jpeg));
        return form;
    }

    private static void tile(PDDocument document, PDPage page, byte[] jpeg) throws IOException {
        PDTilingPattern pattern = new PDTilingPattern(drawing(document).getCOSObject(), null);
        pattern.getCOSObject().setInt(COSName.PATTERN_TYPE, 1);
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(1);
        pattern.setBBox(PDRectangle.A4);
        pattern.setXStep(595);
        pattern.setYStep(842);
        pattern.setResources(resources(document, jpeg));
        page.getResources().put(NAME, pattern);
    }

    private static void stamp(PDDocument document, PDPage page, byte[] jpeg) throws IOException {
        PDAppearanceStream shown = new PDAppearanceStream(drawing(document).getCOSObject());
        shown.setBBox(PDRectangle.A4);
        shown.setResources(resources(document, jpeg));
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(shown);
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(0, 0, 400, 500));
        stamp.setAppearance(appearances);
        page.setAnnotations(List.of(stamp));
    }

    private static PDStream drawing(PDDocument document) throws IOException {
        return new PDStream(
                document, new ByteArrayInputStream("q 500 0 0 700 0 0 cm /I Do Q".getBytes(StandardCharsets.US_ASCII)));
    }

    private static PDResources resources(PDDocument document, byte[] jpeg) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("I"), JPEGFactory.createFromByteArray(document, jpeg));
        return resources;
    }
}
