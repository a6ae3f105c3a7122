package org.candour.plans.recogniser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.MadeScan.LINES;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.candour.plans.MadePdf;
import org.candour.plans.MadeScan;
import org.candour.plans.reader.PictureLoss;
import org.candour.plans.reader.picture.MadePictures;
import org.candour.plans.recogniser.Recognised.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recogniser within the test's own process, one page after another. */
class PageRecogniserTests {

    private static TextFinder finder;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws Exception {
        finder = new TextFinder(Model.load());
    }

    @AfterAll
    static void close() {
        finder.close();
    }

    @Test
    void readsAGoodScan() throws Exception {
        Recognised page = recognise(pdf().picture(MadeScan.of(200, LINES)));

        assertThat(page.outcome()).isEqualTo(Outcome.WRITING);
        assertThat(page.confidence()).isGreaterThan(85);
        assertThat(page.text())
                .contains("Hyper-acute stroke services will move from Mossgate Hospital to")
                .contains("capital of 11");
        assertThat(page.turned()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "tiff"})
    void readsAPageThatIsAPictureByItself(String format) throws Exception {
        Recognised page = picture(format, written(format));

        assertThat(page.outcome()).isEqualTo(Outcome.WRITING);
        assertThat(page.text()).contains("Mossgate Hospital");
        assertThat(page.why()).isEmpty();
    }

    /** The top of the page is there, and says nothing of the rest. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "tiff"})
    void knowsThatAPictureBreaksOff(String format) throws Exception {
        byte[] whole = written(format);
        Recognised page = picture(format, Arrays.copyOf(whole, whole.length * 6 / 10));

        assertThat(page.outcome() == Outcome.FAILED || !page.why().isEmpty())
                .as("%s %s", page.outcome(), page.why())
                .isTrue();
    }

    /** What Java's readers make the most of, and have nothing to say. Black and white at so few dots cannot be read. */
    @ParameterizedTest
    @ValueSource(strings = {"tiff CCITT T.6 black", "tiff CCITT T.4 black", "png grey", "jpeg grey"})
    void readsWhatIsLeftOfADamagedPictureAndSaysThatItIsNotAll(String packing) throws IOException {
        byte[] whole = MadePictures.packed(packing);
        Recognised page = picture(
                packing.substring(0, packing.indexOf(' ')), MadePictures.zeroed(whole, whole.length * 3 / 4, 300));

        assertThat(page.text().contains("Mossgate Hospital")).isEqualTo(packing.endsWith("grey"));
        assertThat(page.why()).isEqualTo(PictureLoss.PART_MISSING);
    }

    @Test
    void readsTheRowsThatAreThereOfAPictureThatBreaksOff() throws IOException {
        byte[] whole = MadePictures.packed("png grey");
        Recognised page = picture("png", Arrays.copyOf(whole, whole.length / 2));

        assertThat(page.text()).contains("Mossgate Hospital");
        assertThat(page.hasLostAPicture()).isTrue();
    }

    private static byte[] written(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(MadeScan.of(200, LINES).image(), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private Recognised picture(String format, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("page." + format), bytes);
        try (OpenFile open = new OpenFile()) {
            return new PageRecogniser(finder)
                    .recognise(open, new RecognitionRequest(file.toString(), "image/" + format, 1));
        }
    }

    @Test
    void readsAScanThatLiesOnItsSide() throws Exception {
        assertThat(recognise(pdf().picture(MadeScan.of(200, LINES).turned(1))).text())
                .contains("Mossgate Hospital");
    }

    @Test
    void readsAScanThatStandsOnItsHead() throws Exception {
        Recognised page = recognise(pdf().picture(MadeScan.of(200, LINES).turned(2)));

        assertThat(page.text()).contains("Mossgate Hospital");
        assertThat(page.turned()).isEqualTo(180);
        assertThat(page.confidence()).isGreaterThan(85);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, -4, 12, -15})
    void readsACrookedScan(int degrees) throws Exception {
        assertThat(recognise(pdf().picture(MadeScan.of(200, LINES).crooked(degrees)))
                        .text())
                .contains("Patients will be taken by")
                .contains("Mossgate Hospital");
    }

    @Test
    void heedsTheTurnThatTheFileItselfAsksFor() throws Exception {
        Recognised page =
                recognise(pdf().picture(MadeScan.of(200, LINES).turned(3).image(), 90));

        assertThat(page.text()).contains("Mossgate Hospital");
        assertThat(page.turned()).isZero();
    }

    @Test
    void isNotSureOfAPageThatCanHardlyBeMadeOut() throws Exception {
        Recognised page = recognise(pdf().picture(MadeScan.of(45, LINES).worn(25)));

        assertThat(page.confidence()).isLessThan(60);
    }

    @Test
    void doesNotTakeAPictureThatCannotBeUnpackedForAnEmptyPage() throws Exception {
        Recognised page = recognise(pdf().brokenPicture());

        assertThat(page.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(page.why()).isNotEmpty();
    }

    @Test
    void tellsAWhitePictureFromOneWithASingleLetter() throws Exception {
        assertThat(recognise(pdf().picture(white(), 0)).outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(recognise(pdf().picture(MadeScan.of(200, "a"))).outcome()).isNotEqualTo(Outcome.EMPTY);
    }

    @Test
    void saysSoWhenThereIsNoSuchPage() throws Exception {
        Path file = file(pdf().blank());
        try (OpenFile open = new OpenFile()) {
            assertThat(new PageRecogniser(finder)
                            .recognise(open, new RecognitionRequest(file.toString(), "application/pdf", 9))
                            .outcome())
                    .isEqualTo(Outcome.FAILED);
        }
    }

    @Test
    void readsPicturesOnASlideAndInASectionOfADocument() throws Exception {
        Recognised slide = office("show.pptx", "presentationml.presentation", 2, slides());
        Recognised section = office("text.docx", "wordprocessingml.document", 1, document());

        assertThat(slide.text()).contains("Mossgate Hospital");
        assertThat(section.text()).contains("Mossgate Hospital");
        assertThat(office("show.pptx", "presentationml.presentation", 1, slides())
                        .outcome())
                .isEqualTo(Outcome.NO_WRITING);
    }

    private Recognised office(String name, String type, int page, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        try (OpenFile open = new OpenFile()) {
            return new PageRecogniser(finder)
                    .recognise(
                            open,
                            new RecognitionRequest(
                                    file.toString(), "application/vnd.openxmlformats-officedocument." + type, page));
        }
    }

    private static byte[] slides() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText("Our plan");
            XSLFSlide slide = show.createSlide();
            slide.createTextBox().setText("Our hospitals");
            slide.createPicture(show.addPicture(png(), PictureData.PictureType.PNG));
            return bytes(show::write);
        }
    }

    private static byte[] document() throws Exception {
        try (XWPFDocument text = new XWPFDocument()) {
            text.createParagraph().createRun().setText("Our hospitals change.");
            text.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png()),
                            org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG,
                            "picture.png",
                            Units.toEMU(300),
                            Units.toEMU(200));
            return bytes(text::write);
        }
    }

    private interface Writes {
        void write(OutputStream out) throws Exception;
    }

    private static byte[] bytes(Writes writes) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writes.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] png() throws Exception {
        return bytes(out -> ImageIO.write(MadeScan.of(200, LINES).image(), "png", out));
    }

    private static BufferedImage white() {
        BufferedImage white = new BufferedImage(400, 560, BufferedImage.TYPE_BYTE_GRAY);
        java.util.Arrays.fill(((java.awt.image.DataBufferByte) white.getRaster().getDataBuffer()).getData(), (byte) -1);
        return white;
    }

    private Recognised recognise(MadePdf pdf) throws Exception {
        try (OpenFile open = new OpenFile()) {
            return new PageRecogniser(finder)
                    .recognise(open, new RecognitionRequest(file(pdf).toString(), "application/pdf", 1));
        }
    }

    private Path file(MadePdf pdf) throws Exception {
        Path file = folder.resolve("scan.pdf");
        Files.write(file, pdf.bytes());
        return file;
    }
}
