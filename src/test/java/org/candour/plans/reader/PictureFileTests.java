package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scanned or photographed pages that are documents by themselves. */
class PictureFileTests {

    private static final int PICTURE_KIND = 254;

    @TempDir
    private Path folder;

    private final List<Page> pages = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsOnePageThatWaitsToBeRecognised(String format) throws Exception {
        assertThat(read(written(format))).isEqualTo(new Reply.End(false));

        assertThat(pages).hasSize(1).allMatch(Page::awaitsRecognition).noneMatch(page -> page.readability()
                .isRead());
    }

    @Test
    void everyPictureOfATiffIsAPage() throws Exception {
        assertThat(read(tiff(3))).isEqualTo(new Reply.End(false));

        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(pages).allMatch(Page::awaitsRecognition);
    }

    @Test
    void aSmallCopyOfATiffsPageIsNoPage() throws Exception {
        byte[] bytes = tiff(3);
        Path file = Files.write(folder.resolve("plan.tif"), chained(bytes, 1, true));

        assertThat(TiffPages.of(file)).isEqualTo(new TiffPages(List.of(0, 2), false));
    }

    @Test
    @Timeout(10)
    void aTiffWhosePicturesFollowEachOtherInACircleEnds() throws Exception {
        assertThat(read(chained(tiff(3), 2, false))).isEqualTo(new Reply.End(true));

        assertThat(pages).hasSize(3);
    }

    @Test
    void aTiffThatBreaksOffSaysSo() throws Exception {
        byte[] whole = tiff(3);
        int second = places(whole).get(1);

        assertThat(read(Arrays.copyOf(whole, second + 4))).isEqualTo(new Reply.End(true));
        assertThat(pages).hasSize(1);
    }

    @Test
    void aPictureOfMoreDotsThanAnySheetHasDoesNotWait() throws Exception {
        byte[] png = written("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);

        read(png);

        assertThat(pages).hasSize(1).noneMatch(Page::awaitsRecognition);
        assertThat(pages.getFirst().reason()).contains("larger than is looked at");
    }

    @Test
    void aDamagedPictureIsNotTakenForAPage() throws Exception {
        assertThatThrownBy(() -> read(Arrays.copyOf(tiff(1), 6))).isInstanceOf(UnreadableException.class);
    }

    private Reply read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("plan"), bytes);
        return new FileReader().read(new ReadRequest(file.toString(), "plan", 1, 5000, 1_000_000), reply -> {
            if (reply instanceof Reply.PageDone(Page page)) {
                pages.add(page);
            }
        });
    }

    private static byte[] written(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] tiff(int pictures) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pictures; i++) {
                writer.writeToSequence(
                        new IIOImage(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY), null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /** Where the pictures are described. */
    private static List<Integer> places(byte[] tiff) {
        ByteBuffer all = buffer(tiff);
        List<Integer> places = new ArrayList<>();
        for (int at = all.getInt(4); at != 0; at = all.getInt(next(all, at))) {
            places.add(at);
        }
        return places;
    }

    private static int next(ByteBuffer all, int at) {
        return at + 2 + 12 * all.getShort(at);
    }

    private static ByteBuffer buffer(byte[] tiff) {
        return ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /** Makes one of the pictures a small copy, or lets the first one follow it. */
    private static byte[] chained(byte[] tiff, int picture, boolean smallCopy) {
        ByteBuffer all = buffer(tiff);
        int at = places(tiff).get(picture);
        if (smallCopy) {
            all.putShort(at + 2, (short) PICTURE_KIND)
                    .putShort(at + 4, (short) 4)
                    .putInt(at + 6, 1)
                    .putInt(at + 10, 1);
        } else {
            all.putInt(next(all, at), all.getInt(4));
        }
        return tiff;
    }
}
