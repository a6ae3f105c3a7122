package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.reader.PdfLayoutTests.marked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.candour.plans.MadePdf;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that a typeface names in its own way, or not at all. */
class PdfFontsTests {

    private static final String BODY = "BT /F1 11 Tf 60 600 Td 14 TL "
            + "(Care closer to home is what people told us they want and we will do it with them.) ' ".repeat(8)
            + "ET ";

    @TempDir
    private Path folder;

    @Test
    void readsLigaturesAndSmallCapitalsByTheirNames() throws Exception {
        Page page = page(
                "BT /F2 11 Tf 60 700 Td (\\001rombolysis, o\\002ce, a\\003er, \\004\\005 \\006\\007) Tj ET",
                "T_h",
                "f_f_i",
                "uni00660074",
                "Nsmall",
                "Hsmall",
                "M.sc",
                "u0049");

        assertThat(page.text()).isEqualTo("Thrombolysis, office, after, NH MI");
    }

    @Test
    void aHeadingInLettersNobodyKnowsIsLookedAt() throws Exception {
        Page page = page(BODY + "BT /F2 18 Tf 60 700 Td (\\001\\002\\003\\004\\005\\006\\007\\010) Tj ET", names(8));

        assertThat(page.readability()).isEqualTo(Readability.TEXT);
        assertThat(page.awaitsRecognition()).isTrue();
    }

    @Test
    void aFewSignsNobodyKnowsAreBullets() throws Exception {
        Page page = page(BODY + "BT /F2 18 Tf 60 700 Td (\\001\\002\\003\\001\\002\\003\\001) Tj ET", names(3));

        assertThat(page.awaitsRecognition()).isFalse();
    }

    @Test
    void readsAHeadingOfASymbolTypeface() throws Exception {
        MadePdf pdf = pdf().operators(BODY + "BT /F2 18 Tf 60 700 Td (Maternity reconfiguration) Tj ET")
                .with(document -> resources(document, symbols(document)));
        Page page = page(pdf);

        assertThat(page.text()).startsWith("Maternity reconfiguration\n");
        assertThat(page.awaitsRecognition()).isFalse();
    }

    @Test
    void tellsTheWordsThatShapesStandFor() throws Exception {
        Page page = page("/Span <</ActualText (Maternity ward)>> BDC 60 600 m 90 620 l 80 640 l f EMC " + BODY);

        assertThat(marked(page, Kind.PICTURE_DESCRIPTION)).containsExactly("Maternity ward");
    }

    @Test
    void tellsTheWordsThatOtherLettersStandForAndNoneTwice() throws Exception {
        Page page = page("BT /F1 11 Tf 60 700 Td /Span <</ActualText (Maternity ward)>> BDC (MW) Tj EMC "
                + "/Span <</ActualText (Stroke unit)>> BDC 0 -20 Td (Stroke  unit) Tj EMC ET");

        assertThat(page.text()).isEqualTo("MW\nStroke unit\nMaternity ward");
    }

    private Page page(String operators, String... names) throws Exception {
        return page(pdf().operators(operators).with(document -> resources(document, font(List.of(names)))));
    }

    private Page page(MadePdf pdf) throws Exception {
        return PdfLayoutTests.pages(folder, pdf.bytes()).getFirst();
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "g" + i).toArray(String[]::new);
    }

    private static void resources(PDDocument document, COSDictionary second) {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), MadePdf.FONT.getCOSObject());
        fonts.setItem(COSName.getPDFName("F2"), second);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        document.getPage(0).setResources(resources);
    }

    /** A typeface whose first shapes bear these names. */
    private static COSDictionary font(List<String> names) {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(1));
        names.forEach(name -> differences.add(COSName.getPDFName(name)));
        COSDictionary encoding = new COSDictionary();
        encoding.setName(COSName.BASE_ENCODING, "WinAnsiEncoding");
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = plain();
        font.setItem(COSName.ENCODING, encoding);
        return font;
    }

    private static COSDictionary plain() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type1");
        font.setName(COSName.BASE_FONT, "Helvetica");
        return font;
    }

    /** A typeface that keeps its letters where symbols are. */
    private static COSDictionary symbols(PDDocument document) throws IOException {
        String places = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
                + "1 begincodespacerange <00> <FF> endcodespacerange "
                + "1 beginbfrange <20> <7E> <F020> endbfrange endcmap end end";
        COSDictionary font = plain();
        font.setItem(
                COSName.TO_UNICODE,
                new PDStream(document, new ByteArrayInputStream(places.getBytes(StandardCharsets.US_ASCII))));
        return font;
    }
}
