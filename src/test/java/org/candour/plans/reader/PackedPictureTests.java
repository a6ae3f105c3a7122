package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.candour.plans.reader.picture.Jbig2Check;
import org.candour.plans.reader.picture.MadePictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a picture in a PDF is packed: whoever loses a piece of it is found out. */
class PackedPictureTests {

    private static final int PLACES = 8;
    private static final int LITTLE = 160;

    private PDDocument document = new PDDocument();

    @BeforeEach
    void open() {
        document = new PDDocument();
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fax", "jpeg", "lossless black", "lossless grey", "lossless colour", "jpeg 2000", "packed twice"
            })
    void whatIsLostOfAPictureIsNoticed(String packing) throws Exception {
        PDImageXObject picture = packed(packing);
        byte[] whole = raw(picture);

        assertThat(PackedPicture.isWhole(picture)).as("nothing is lost").isTrue();
        for (int i = 1; i < PLACES; i++) {
            int at = whole.length / PLACES * i;
            assertThat(isWhole(picture, MadePictures.zeroed(whole, at, packing.contains("2000") ? 512 : LITTLE)))
                    .as("zeros from %d of %d", at, whole.length)
                    .isFalse();
            assertThat(packing.contains("2000") || !isWhole(picture, MadePictures.overwritten(whole, at, LITTLE)))
                    .as("noise from %d of %d", at, whole.length)
                    .isTrue();
            assertThat(isWhole(picture, Arrays.copyOf(whole, at)))
                    .as("cut at %d of %d", at, whole.length)
                    .isFalse();
        }
    }

    @Test
    void aPictureWhoseMaskIsDamagedIsDamaged() throws Exception {
        PDImageXObject mask = LosslessFactory.createFromImage(document, MadePictures.page("grey"));
        PDImageXObject picture = packed("jpeg");
        picture.getCOSObject().setItem(COSName.SMASK, mask);
        assertThat(PackedPicture.isWhole(picture)).isTrue();

        write(mask, MadePictures.zeroed(raw(mask), 900, LITTLE));

        assertThat(PackedPicture.isWhole(picture)).isFalse();
    }

    /** A scan of one page, and a sheet of signs kept apart, as copiers write them. */
    @Test
    void aJbig2WithoutTheSignsItUsesIsDamaged() {
        byte[] signs = segment(0, 0, new int[] {}, 40);
        byte[] page = join(segment(1, 48, new int[] {}, 19), segment(2, 6, new int[] {0}, 700));

        assertThat(isJbig2Whole(signs, page)).isTrue();
        assertThat(isJbig2Whole(new byte[0], page)).isFalse();
        assertThat(isJbig2Whole(signs, Arrays.copyOf(page, page.length - 300))).isFalse();
        assertThat(isJbig2Whole(signs, Arrays.copyOf(page, 30)))
                .as("nothing to be seen")
                .isFalse();
        assertThat(isJbig2Whole(signs, MadePictures.zeroed(page, 200, LITTLE))).isFalse();
        assertThat(isJbig2Whole(signs, MadePictures.overwritten(page, 20, LITTLE)))
                .isFalse();
    }

    @Test
    void aPictureAmidWhatDrawsThePageIsLookedAt() {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.W, 80);
        parameters.setInt(COSName.H, 10);
        assertThat(PackedPicture.isWhole(parameters, new byte[100])).isTrue();
        assertThat(PackedPicture.isWhole(parameters, new byte[60])).isFalse();

        parameters.setItem(COSName.F, COSName.getPDFName("CCF"));
        assertThat(PackedPicture.isWhole(parameters, new byte[100])).isFalse();
    }

    private PDImageXObject packed(String how) throws IOException {
        BufferedImage page = MadePictures.page(how.substring(how.indexOf(' ') + 1));
        return switch (how) {
            case "fax" -> CCITTFactory.createFromImage(document, MadePictures.page("black"));
            case "jpeg" -> JPEGFactory.createFromImage(document, page);
            case "jpeg 2000" -> stored(jpeg2000(page), COSName.JPX_DECODE, page);
            case "packed twice" -> twice(page);
            default -> LosslessFactory.createFromImage(document, page);
        };
    }

    private PDImageXObject twice(BufferedImage page) throws IOException {
        PDImageXObject jpeg = JPEGFactory.createFromImage(document, page);
        byte[] packed = raw(jpeg);
        try (OutputStream out = jpeg.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(packed);
        }
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.DCT_DECODE);
        jpeg.getCOSObject().setItem(COSName.FILTER, filters);
        return jpeg;
    }

    private PDImageXObject stored(byte[] packed, COSName filter, BufferedImage page) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(packed),
                filter,
                page.getWidth(),
                page.getHeight(),
                8,
                PDDeviceRGB.INSTANCE);
    }

    private static byte[] jpeg2000(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(page, "jpeg2000", bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static boolean isJbig2Whole(byte[] signs, byte[] page) {
        return Jbig2Check.isWhole(signs, page);
    }

    private static byte[] segment(int number, int kind, int[] uses, int length) {
        byte[] head = {0, 0, 0, (byte) number, (byte) kind, (byte) (uses.length << 5)};
        byte[] used = new byte[uses.length];
        for (int i = 0; i < uses.length; i++) {
            used[i] = (byte) uses[i];
        }
        byte[] rest = {1, 0, 0, (byte) (length >> 8), (byte) length};
        byte[] data = new byte[length];
        Arrays.fill(data, (byte) 0x5A);
        return join(join(head, used), join(rest, data));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static boolean isWhole(PDImageXObject picture, byte[] raw) throws IOException {
        write(picture, raw);
        return PackedPicture.isWhole(picture);
    }

    private static byte[] raw(PDImageXObject picture) throws IOException {
        try (InputStream in = picture.getCOSObject().createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void write(PDImageXObject picture, byte[] raw) throws IOException {
        try (OutputStream out = picture.getCOSObject().createRawOutputStream()) {
            out.write(raw);
        }
    }
}
