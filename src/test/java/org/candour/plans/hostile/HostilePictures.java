package org.candour.plans.hostile;

import static org.candour.plans.hostile.HostileFile.mute;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.candour.plans.MadeScan;

/** Scanned pages that lie about their size, lead in circles or break off. What is written on them nobody sees yet. */
final class HostilePictures {

    private static final int FAR_TOO_MANY = 60_000;

    private HostilePictures() {}

    static Stream<HostileFile> all() {
        return List.of(
                mute("scan-of-3600-million-dots.png", () -> png(FAR_TOO_MANY, FAR_TOO_MANY)),
                mute("scan-below-zero.png", () -> png(-1, Integer.MIN_VALUE)),
                mute("scan-in-a-line.png", () -> png(Integer.MAX_VALUE, 1)),
                mute("scan-cut.png", () -> Arrays.copyOf(png(0, 0), 400)),
                mute("scan-in-a-circle.tif", () -> tiff(8, 8)),
                mute("scan-beyond-its-end.tif", () -> tiff(8, Integer.MAX_VALUE)),
                mute("scan-of-nothing.tif", () -> tiff(0, 0)),
                mute("scan-of-no-shape.jpg", HostilePictures::jpeg))
                .stream();
    }

    /** A good one whose head says something else. */
    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(MadeScan.of(60, HostileFile.SENTENCE).image(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = out.toByteArray();
        if (width != 0) {
            ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
        }
        return bytes;
    }

    /** Pictures without an entry, each of which says where the next one is. */
    private static byte[] tiff(int first, int next) {
        ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(first);
        bytes.putShort((short) 0).putInt(next);
        return bytes.array();
    }

    private static byte[] jpeg() {
        ByteBuffer bytes = ByteBuffer.allocate(4000);
        bytes.putInt(0xFFD8FFE0).putShort((short) 16).put(new byte[14]);
        bytes.putShort((short) 0xFFC0)
                .putShort((short) 11)
                .put((byte) 8)
                .putShort((short) -1)
                .putShort((short) -1);
        bytes.put((byte) 1).put((byte) 1).put((byte) 0x11).put((byte) 0);
        return bytes.array();
    }
}
