package org.candour.plans.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a scanned page is packed: whoever loses a piece of it is found out. */
class WholePictureTests {

    private static final int PLACES = 12;
    private static final int SECTOR = 512;

    /** A piece of a sector is the least that gets lost; black pages are packed to few of them. */
    private static final int LITTLE = 160;

    private static final int HARDLY = 48;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiff CCITT RLE black",
                "tiff CCITT T.4 black",
                "tiff CCITT T.6 black",
                "tiff LZW black",
                "tiff LZW grey",
                "tiff LZW colour",
                "tiff ZLib black",
                "tiff Deflate grey",
                "tiff JPEG grey",
                "tiff JPEG colour",
                "png black",
                "png grey",
                "png colour",
                "jpeg grey",
                "jpeg colour",
                "jpeg in passes grey",
                "jpeg in passes colour"
            })
    void whatIsLostOfAPackedPageIsNoticed(String packing) throws Exception {
        byte[] whole = MadePictures.packed(packing);
        int least = whole.length < 20 * SECTOR ? LITTLE : SECTOR;

        assertThat(isWhole(whole, packing)).as("nothing is lost").isTrue();
        for (int i = 1; i < PLACES; i++) {
            int at = whole.length / PLACES * i;
            byte[] zeroed = MadePictures.zeroed(whole, at, least);
            assertThat(isWhole(zeroed, packing) && !looksLike(whole, zeroed))
                    .as("zeros from %d of %d", at, whole.length)
                    .isFalse();
            assertThat(isWhole(MadePictures.overwritten(whole, at, least), packing))
                    .as("noise from %d of %d", at, whole.length)
                    .isFalse();
            assertThat(isWhole(Arrays.copyOf(whole, at), packing))
                    .as("cut at %d of %d", at, whole.length)
                    .isFalse();
        }
    }

    /** Noise in these is there to be seen, and nowhere else. */
    @ParameterizedTest
    @ValueSource(strings = {"tiff black", "tiff grey", "tiff PackBits black", "tiff PackBits grey"})
    void ofAPageThatIsHardlyPackedWhatIsMissingIsNoticed(String packing) throws Exception {
        byte[] whole = MadePictures.packed(packing);

        assertThat(isWhole(whole, packing)).isTrue();
        assertThat(isWhole(Arrays.copyOf(whole, whole.length / 2), packing)).isFalse();
    }

    @Test
    void emptySectorsWithinDotsThatAreNotPackedAreNoticed() {
        byte[] dots = new byte[8 * SECTOR];
        Arrays.fill(dots, (byte) 0x7E);
        Arrays.fill(dots, 3 * SECTOR - 8, 4 * SECTOR - 8, (byte) 0);

        assertThat(Zeros.fillSectors(dots, 8)).as("a whole sector of the file").isTrue();
        assertThat(Zeros.fillSectors(dots, 9)).as("a black bar").isFalse();
    }

    @Test
    void aJpegThatSkipsAPassIsNotWhole() throws Exception {
        byte[] whole = MadePictures.packed("jpeg in passes grey");
        int end = whole.length - 2;
        int third = place(whole, 0xDA, 2);
        byte[] without = Arrays.copyOf(whole, third + 2);
        without[third + 1] = whole[end + 1];

        assertThat(JpegCheck.isWhole(without))
                .as("of what is left out at the end nobody can know")
                .isTrue();
        assertThat(JpegCheck.isWhole(Arrays.copyOf(whole, end))).isFalse();
    }

    private static int place(byte[] jpeg, int mark, int times) {
        int left = times;
        for (int i = 2; i < jpeg.length - 1; i++) {
            if (jpeg[i] == -1 && jpeg[i + 1] == (byte) mark && left-- == 0) {
                return i;
            }
        }
        throw new IllegalStateException("There are not so many");
    }

    /** What is lost of a last pass may be of no account: it only makes finer what is there. */
    private static boolean looksLike(byte[] whole, byte[] damaged) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(whole));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(damaged));
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int before = one.getRGB(x, y) >> 8 & 0xFF;
                if (Math.abs(before - (other.getRGB(x, y) >> 8 & 0xFF)) > HARDLY) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isWhole(byte[] bytes, String packing) throws IOException {
        String type = "image/" + packing.substring(0, packing.indexOf(' '));
        boolean apart = WholePicture.is(Files.write(folder.resolve("page"), bytes), type, 0);
        assertThat(WholePicture.is(bytes)).as("within another file").isEqualTo(apart);
        return apart;
    }
}
