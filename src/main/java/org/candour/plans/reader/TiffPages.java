package org.candour.plans.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Which pictures of a TIFF file are pages: small copies and masks are not. Counted here, because Java's reader follows a
 * chain of pictures that leads back into itself for ever.
 *
 * @param places their numbers, from 0, as Java's reader counts
 * @param breaksOff whether the chain leads out of the file or into itself
 */
record TiffPages(List<Integer> places, boolean breaksOff) {

    static final TiffPages ONE = new TiffPages(List.of(0), false);

    private static final int MOST = 10_000;
    private static final int KIND = 254;
    private static final int SMALL_COPY = 1;
    private static final int MASK = 4;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;

    static TiffPages of(Path file) throws IOException {
        List<Integer> places = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        try (ImageInputStream in = new FileImageInputStream(new RandomAccessFile(file.toFile(), "r"))) {
            in.setByteOrder(in.readUnsignedByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            in.seek(4);
            for (long at = in.readUnsignedInt(); at != 0; at = in.readUnsignedInt()) {
                if (!seen.add(at) || seen.size() > MOST) {
                    return new TiffPages(List.copyOf(places), true);
                }
                in.seek(at);
                if ((kind(in) & (SMALL_COPY | MASK)) == 0) {
                    places.add(seen.size() - 1);
                }
            }
            return new TiffPages(List.copyOf(places), false);
        } catch (EOFException e) {
            return new TiffPages(List.copyOf(places), true);
        }
    }

    /** What the picture says it is for; the stream then stands where the next one is told. */
    private static long kind(ImageInputStream in) throws IOException {
        int entries = in.readUnsignedShort();
        long kind = 0;
        for (int i = 0; i < entries; i++) {
            long begin = in.getStreamPosition();
            boolean isKind = in.readUnsignedShort() == KIND;
            boolean isShort = in.readUnsignedShort() == SHORT;
            in.seek(begin + VALUE);
            if (isKind) {
                kind = isShort ? in.readUnsignedShort() : in.readUnsignedInt();
            }
            in.seek(begin + ENTRY);
        }
        return kind;
    }
}
