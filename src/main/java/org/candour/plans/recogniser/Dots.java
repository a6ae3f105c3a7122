package org.candour.plans.recogniser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * The dots of a picture in a file, in grey on white; larger ones than are of use are taken in more coarsely.
 *
 * @param whole whether all of them could be unpacked
 */
record Dots(BufferedImage grey, boolean whole) {

    private static final double MOST_PIXELS = 18e6;

    /** @throws IOException when nothing of it can be unpacked */
    static Dots of(ImageReader reader, int place) throws IOException {
        try {
            return new Dots(onWhite(reader.read(place, how(reader, place))), true);
        } catch (IOException | RuntimeException e) {
            return new Dots(onWhite(asFarAsItGoes(reader, place)), false);
        }
    }

    private static ImageReadParam how(ImageReader reader, int place) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        int each = (int) Math.ceil(Math.sqrt((double) reader.getWidth(place) * reader.getHeight(place) / MOST_PIXELS));
        how.setSourceSubsampling(each, each, 0, 0);
        return how;
    }

    /** What was there before the damage; the rest stays white. */
    private static BufferedImage asFarAsItGoes(ImageReader reader, int place) throws IOException {
        ImageReadParam how = how(reader, place);
        int each = how.getSourceXSubsampling();
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(place);
        if (!types.hasNext()) {
            throw new IOException("A picture of no known colours");
        }
        BufferedImage into = types.next()
                .createBufferedImage(
                        (reader.getWidth(place) + each - 1) / each, (reader.getHeight(place) + each - 1) / each);
        fillWhite(into);
        how.setDestination(into);
        try {
            reader.read(place, how);
        } catch (IOException | RuntimeException e) {
            return into;
        }
        return into;
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        fillWhite(grey);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return grey;
    }

    private static void fillWhite(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.dispose();
    }
}
