package org.candour.plans.recogniser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import org.candour.plans.reader.PictureDots;

/**
 * The dots of a picture in a file, in grey on white; larger ones than are of use are taken in more coarsely.
 *
 * @param whole whether all of them could be unpacked
 */
record Dots(BufferedImage grey, boolean whole) {

    /** @throws IOException when nothing of it can be unpacked */
    static Dots of(ImageReader reader, int place) throws IOException {
        PictureDots dots = PictureDots.of(reader, place);
        return new Dots(onWhite(dots.image()), dots.whole());
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
