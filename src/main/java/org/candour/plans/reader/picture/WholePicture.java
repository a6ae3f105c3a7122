package org.candour.plans.reader.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether a file that is a picture is all there. */
public final class WholePicture {

    private WholePicture() {}

    /**
     * Whether what the file holds of one of its pictures makes sense to its end.
     *
     * @param place which of its pictures, from 0; only a TIFF has several
     */
    public static boolean is(Path file, String mediaType, int place) throws IOException {
        if (!mediaType.equals("image/tiff")) {
            return is(Files.readAllBytes(file));
        }
        try (ImageInputStream in = new FileImageInputStream(new RandomAccessFile(file.toFile(), "r"))) {
            return TiffCheck.isWhole(in, place);
        }
    }

    /** The same of a picture that stands in another file. */
    public static boolean is(byte[] picture) throws IOException {
        String begin = new String(picture, 0, Math.min(4, picture.length), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u00ff\u00d8")) {
            return JpegCheck.isWhole(picture);
        }
        if (begin.equals("\u0089PNG")) {
            return PngCheck.isWhole(new ByteArrayInputStream(picture));
        }
        if (begin.startsWith("II") || begin.startsWith("MM")) {
            try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
                return TiffCheck.isWhole(in, 0);
            }
        }
        return !begin.startsWith("GIF8") || endsLikeAGif(picture);
    }

    private static boolean endsLikeAGif(byte[] picture) {
        int last = picture.length - 1;
        while (last > 0 && picture[last] == 0) {
            last--;
        }
        return picture[last] == ';';
    }
}
