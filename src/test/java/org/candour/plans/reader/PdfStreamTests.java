package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.candour.plans.MadePdf;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a page's content is packed: where it is damaged, the page does not count as read. */
class PdfStreamTests {

    private static final List<String> CHAINS = List.of(
            "FlateDecode",
            "ASCII85Decode FlateDecode",
            "ASCIIHexDecode FlateDecode",
            "ASCII85Decode LZWDecode",
            "RunLengthDecode FlateDecode",
            "ASCII85Decode",
            "ASCIIHexDecode",
            "LZWDecode");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FlateDecode",
                "ASCII85Decode",
                "ASCIIHexDecode",
                "LZWDecode",
                "RunLengthDecode",
                "ASCII85Decode FlateDecode",
                "ASCIIHexDecode FlateDecode",
                "ASCII85Decode LZWDecode",
                "ASCIIHexDecode RunLengthDecode",
                "RunLengthDecode FlateDecode"
            })
    void whatIsWholeIsReadHoweverItIsPacked(String chain) throws Exception {
        for (int lines : List.of(1, 40, 900)) {
            assertThat(read(chain, lines, packed -> packed))
                    .as("%d lines", lines)
                    .isEqualTo(Readability.TEXT);
        }
    }

    @Test
    void whatIsDamagedInTheMiddleIsNot() throws Exception {
        for (String chain : CHAINS) {
            assertThat(read(chain, 400, PdfStreamTests::overwritten)).as(chain).isEqualTo(Readability.UNREADABLE);
        }
    }

    /** As a lost block of a disk leaves it. */
    @Test
    void contentThatIsNotPackedAndPartlyZerosIsDamaged() throws Exception {
        assertThat(plain(text -> zeroed(text, text.length / 2, 250))).isEqualTo(Readability.UNREADABLE);
    }

    @Test
    void zerosAreNoDamageBehindTheEndNorInAPictureNorAFewOfThem() throws Exception {
        assertThat(plain(text -> Arrays.copyOf(text, text.length + 400))).isEqualTo(Readability.TEXT);
        assertThat(plain(text -> zeroed(text, text.length - 4, 1))).isEqualTo(Readability.TEXT);
        assertThat(plain(PdfStreamTests::withABlackPicture)).isEqualTo(Readability.TEXT);
    }

    private Readability plain(UnaryOperator<byte[]> change) throws Exception {
        return read("", 40, change);
    }

    private static byte[] withABlackPicture(byte[] text) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("q 20 0 0 20 0 0 cm BI /W 8 /H 20 /BPC 8 /CS /G ID ".getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(new byte[160]);
        all.writeBytes("\nEI Q\n".getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(text);
        return all.toByteArray();
    }

    private static byte[] zeroed(byte[] text, int from, int count) {
        byte[] damaged = text.clone();
        Arrays.fill(damaged, from, from + count, (byte) 0);
        return damaged;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASCII85Decode", "LZWDecode", "RunLengthDecode", "ASCII85Decode LZWDecode"})
    void whatBreaksOffIsNot(String chain) throws Exception {
        assertThat(read(chain, 400, packed -> Arrays.copyOf(packed, packed.length - 20)))
                .isEqualTo(Readability.UNREADABLE);
    }

    @Test
    void anEndThatIsNotSaidIsNoDamageWhereThePackedTextSaysItsOwn() throws Exception {
        assertThat(read("ASCII85Decode FlateDecode", 40, PdfStreamTests::withoutTheEnd))
                .isEqualTo(Readability.TEXT);
    }

    /** The list of the pages names an object that the file does not have; PDFBox shows an empty page instead. */
    @Test
    void aPageThatIsListedAndNotThereIsNotBlank() throws Exception {
        List<Page> pages = PdfLayoutTests.pages(
                folder,
                pdf().text("First")
                        .text("Second")
                        .text("Third")
                        .with(PdfStreamTests::loseTheSecond)
                        .bytes());

        assertThat(pages)
                .extracting(Page::readability)
                .containsExactly(Readability.TEXT, Readability.UNREADABLE, Readability.TEXT);
        assertThat(pages.get(1).reason()).contains("cannot be found");
    }

    private static void loseTheSecond(PDDocument document) {
        COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
        kids.set(1, COSNull.NULL);
    }

    private static byte[] withoutTheEnd(byte[] packed) {
        int end = new String(packed, StandardCharsets.ISO_8859_1).lastIndexOf('~');
        return Arrays.copyOf(packed, end);
    }

    private static byte[] overwritten(byte[] packed) {
        byte[] random = new byte[Math.min(290, packed.length / 3)];
        new Random(17).nextBytes(random);
        byte[] damaged = packed.clone();
        System.arraycopy(random, 0, damaged, packed.length / 3, random.length);
        return damaged;
    }

    private Readability read(String chain, int lines, UnaryOperator<byte[]> change) throws Exception {
        StringBuilder text = new StringBuilder("BT /F1 11 Tf 14 TL 60 760 Td\n");
        for (int i = 0; i < lines; i++) {
            text.append("(Line ").append(i * 7919 % 1009).append(" of the plan) Tj T*\n");
        }
        text.append("ET\n");
        MadePdf made = pdf().text("a typeface").with(document -> {
            COSStream stream = new PDStream(document, new ByteArrayInputStream(new byte[0])).getCOSObject();
            byte[] packed = packed(text.toString(), chain);
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(change.apply(packed));
            }
            if (!chain.isEmpty()) {
                COSArray filters = new COSArray();
                List.of(chain.split(" ")).forEach(name -> filters.add(COSName.getPDFName(name)));
                stream.setItem(COSName.FILTER, filters);
            }
            document.getPage(0).setContents(new PDStream(stream));
        });
        return PdfLayoutTests.pages(folder, made.bytes()).getFirst().readability();
    }

    private static byte[] packed(String text, String chain) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        List<String> names = chain.isEmpty() ? List.of() : List.of(chain.split(" "));
        for (String name : names.reversed()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FilterFactory.INSTANCE.getFilter(name).encode(new ByteArrayInputStream(bytes), out, new COSDictionary(), 0);
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
