package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.reader.PdfLayoutTests.marked;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.candour.plans.MadePdf;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFilesTests {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    @TempDir
    private Path folder;

    @Test
    void readsAttachedDocumentsAsFurtherPages() throws Exception {
        byte[] annex = pdf().pages(2, "Stroke annex").bytes();
        List<Page> pages = pages(pdf().text("The plan").attached("annex.pdf", annex));

        assertThat(pages).extracting(Page::text).containsExactly("The plan", "Stroke annex 1", "Stroke annex 2");
        assertThat(pages.get(2).heading()).isEqualTo("Attachment: annex.pdf");
        assertThat(marked(pages.get(2), Kind.ATTACHMENT)).containsExactly("Stroke annex 2");
    }

    @Test
    void namesAttachedPicturesWithoutCountingThemAsUnread() throws Exception {
        List<Page> pages = pages(pdf().text("The plan").attached("logo.png", PICTURE));

        assertThat(pages).extracting(Page::readability).containsOnly(Readability.TEXT);
        assertThat(pages.getLast().text()).contains("logo.png");
    }

    @Test
    void countsTheFilesOfAPortfolioAsTheDocument() throws Exception {
        List<Page> pages = pages(pdf().text("Please open this portfolio in Acrobat")
                .attached("plan.png", PICTURE)
                .with(document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.getPDFName("Collection"), new COSDictionary())));

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.TEXT, Readability.UNREADABLE);
    }

    @Test
    void knowsThatAPortfoliosFilesAreMissing() throws Exception {
        List<Page> pages =
                pages(pdf().text("Please open this portfolio in Acrobat").with(document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.getPDFName("Collection"), new COSDictionary())));

        assertThat(pages.getLast().readability()).isEqualTo(Readability.UNREADABLE);
    }

    @Test
    void readsFormsThatOnlyAdobesReaderShows() throws Exception {
        assertThat(pages(
                                form(
                                        "<template><subform><draw><value><text>Stroke units</text></value></draw></subform></template>"))
                        .getFirst()
                        .text())
                .contains("Stroke units");
    }

    @Test
    void saysSoWhenSuchAFormCannotBeRead() throws Exception {
        Page page = pages(form("<template>")).getFirst();

        assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(page.reason()).contains("Adobe");
    }

    @Test
    void readsEncryptedFilesThatAnybodyMayOpen() throws Exception {
        for (int bits : List.of(40, 128, 256)) {
            assertThat(pages(pdf().text("Anybody may read this").protectedWith("", bits)))
                    .as("%d bits", bits)
                    .extracting(Page::text)
                    .containsExactly("Anybody may read this");
        }
    }

    private static MadePdf form(String xml) {
        return pdf().text("Please wait... your PDF viewer may not be able to display this document.")
                .with(document -> {
                    COSStream xfa = new PDStream(
                                    document, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                            .getCOSObject();
                    COSDictionary fields = new COSDictionary();
                    fields.setItem(COSName.XFA, xfa);
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, fields);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"junk ", "<html><p>"})
    void readsEveryPageOfAPdfWithSomethingElseInFront(String before) throws Exception {
        byte[] whole = pdf().pages(3, "Stroke").bytes();
        byte[] junk = before.repeat(100).getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(junk, junk.length + whole.length);
        System.arraycopy(whole, 0, both, junk.length, whole.length);

        assertThat(PdfLayoutTests.pages(folder, both))
                .extracting(Page::text)
                .containsExactly("Stroke 1", "Stroke 2", "Stroke 3");
    }

    @Test
    void aPageWhoseLettersAreSetInfinitelyFarApartIsNotRead() throws Exception {
        List<Page> pages = pages(pdf().spaced(1e20f, "The stroke unit").text("Beds"));

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.UNREADABLE, Readability.TEXT);
    }

    private List<Page> pages(MadePdf pdf) throws Exception {
        return PdfLayoutTests.pages(folder, pdf.bytes());
    }
}
