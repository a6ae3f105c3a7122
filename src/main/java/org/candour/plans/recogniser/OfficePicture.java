package org.candour.plans.recogniser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.candour.plans.reader.PictureLoss;
import org.candour.plans.reader.office.Content;
import org.candour.plans.reader.picture.WholePicture;
import org.jspecify.annotations.Nullable;

/** A picture out of an office document, in grey on white; larger ones than are of use are taken in more coarsely. */
final class OfficePicture {

    /** Smaller ones are signs and logos. */
    private static final int LEAST_WIDTH = 160;

    private static final int LEAST_HEIGHT = 60;

    /** As wide as the text on a sheet of paper, which is how such pictures are shown. */
    private static final double USUAL_INCHES = 6.5;

    private OfficePicture() {}

    /**
     * The picture; null when it is too small to have writing on it, or a drawing of lines that cannot be painted.
     *
     * @throws IOException when it cannot be unpacked
     */
    static @Nullable PagePicture of(Content content) throws IOException {
        byte[] all = bytes(content);
        if (LinePicture.isOne(all)) {
            BufferedImage painted = LinePicture.of(all);
            return painted == null ? null : new PagePicture(painted, dpi(painted), "");
        }
        try (ImageInputStream bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(all))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new IOException("No picture of a kind that is known");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes, false, true);
                return read(reader, all);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private static int dpi(BufferedImage picture) {
        return (int) Math.clamp(picture.getWidth() / USUAL_INCHES, 70, 600);
    }

    private static @Nullable PagePicture read(ImageReader reader, byte[] all) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            return null;
        }
        Dots dots = Dots.of(reader, 0);
        return new PagePicture(
                dots.grey(), dpi(dots.grey()), dots.whole() && WholePicture.is(all) ? "" : PictureLoss.DAMAGED);
    }
}
