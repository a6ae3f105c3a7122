package org.candour.plans.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * The dots of a picture in a file as they are stored there; larger pictures than are of use are taken in more coarsely.
 *
 * @param each how many dots of the file, across and down, have become one
 * @param whole whether all of them could be unpacked; what could not is white
 */
public record PictureDots(BufferedImage image, int each, boolean whole) {

    private static final double MOST_PIXELS = 18e6;

    /** Of pictures in black and white, which take little room: all that are looked at. */
    private static final double MOST_IN_BLACK_AND_WHITE = 130e6;

    /** @throws IOException when nothing of it can be unpacked */
    public static PictureDots of(ImageReader reader, int place) throws IOException {
        return of(reader, place, MOST_PIXELS);
    }

    /** The same with every dot of a picture in black and white: what is only then made smaller keeps its thin lines. */
    static PictureDots fine(ImageReader reader, int place) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(place);
        boolean isBlackAndWhite =
                types.hasNext() && types.next().getColorModel().getPixelSize() == 1;
        return of(reader, place, isBlackAndWhite ? MOST_IN_BLACK_AND_WHITE : MOST_PIXELS);
    }

    private static PictureDots of(ImageReader reader, int place, double most) throws IOException {
        ImageReadParam how = how(reader, place, most);
        int each = how.getSourceXSubsampling();
        try {
            return new PictureDots(reader.read(place, how), each, true);
        } catch (IOException | RuntimeException e) {
            return new PictureDots(asFarAsItGoes(reader, place, how), each, false);
        }
    }

    private static ImageReadParam how(ImageReader reader, int place, double most) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        int each = (int) Math.ceil(Math.sqrt((double) reader.getWidth(place) * reader.getHeight(place) / most));
        how.setSourceSubsampling(each, each, 0, 0);
        return how;
    }

    /** What was there before the damage; the rest stays white. */
    private static BufferedImage asFarAsItGoes(ImageReader reader, int place, ImageReadParam how) throws IOException {
        int each = how.getSourceXSubsampling();
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(place);
        if (!types.hasNext()) {
            throw new IOException("A picture of no known colours");
        }
        BufferedImage into = types.next()
                .createBufferedImage(
                        (reader.getWidth(place) + each - 1) / each, (reader.getHeight(place) + each - 1) / each);
        Graphics2D graphics = into.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, into.getWidth(), into.getHeight());
        graphics.dispose();
        how.setDestination(into);
        try {
            reader.read(place, how);
        } catch (IOException | RuntimeException e) {
            return into;
        }
        return into;
    }
}
