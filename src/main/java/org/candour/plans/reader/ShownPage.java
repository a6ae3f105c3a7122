package org.candour.plans.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/** A page of a picture file painted anew, as large as it is read on a screen: nothing of the file itself is shown. */
final class ShownPage {

    private static final int LONGEST_SIDE = 2400;

    /** No fax or scan has dots longer than that. */
    private static final double MOST_STRETCHED = 4;

    private ShownPage() {}

    static Reply answer(ShowRequest request) {
        try (PictureFile file = PictureFile.open(Path.of(request.path()), request.type())) {
            if (request.page() < 1 || request.page() > file.pages()) {
                return new Reply.Unreadable("The file has no such page.");
            }
            if (file.dots(request.page()) > PictureReader.MOST_DOTS) {
                return new Reply.Unreadable("The picture is larger than is shown.");
            }
            return new Reply.Shown(png(file.reader(), file.place(request.page())));
        } catch (IOException | RuntimeException e) {
            return new Reply.Unreadable("The picture is damaged and cannot be shown.");
        }
    }

    private static ByteBuffer png(ImageReader reader, int place) throws IOException {
        BufferedImage dots = PictureDots.fine(reader, place).image();
        double tall = tallness(reader, place);
        double scale = Math.min(1, LONGEST_SIDE / Math.max(dots.getWidth(), dots.getHeight() * tall));
        BufferedImage shown = painted(dots, Math.max(1, (int) Math.round(dots.getWidth() * scale)), Math.max(1, (int)
                Math.round(dots.getHeight() * tall * scale)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        ImageIO.write(shown, "png", bytes);
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    /** Thin strokes would be lost in one step to less than half. */
    private static BufferedImage painted(BufferedImage dots, int width, int height) {
        BufferedImage from = dots;
        while (from.getWidth() > 2 * width || from.getHeight() > 2 * height) {
            from = step(from, Math.max(width, (from.getWidth() + 1) / 2), Math.max(height, (from.getHeight() + 1) / 2));
        }
        return step(from, width, height);
    }

    private static BufferedImage step(BufferedImage from, int width, int height) {
        boolean grey = from.getColorModel().getNumColorComponents() == 1;
        BufferedImage to =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }

    /** How much taller than wide a dot is: a fax has, as a rule, half as many lines to the inch as dots in each. */
    private static double tallness(ImageReader reader, int place) {
        try {
            ImageInputStream file = (ImageInputStream) reader.getInput();
            file.seek(0);
            reader.setInput(file, false, false); // now with what it says of itself
            IIOMetadata says = reader.getImageMetadata(place);
            Element root = (Element) says.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            Element ratio =
                    (Element) root.getElementsByTagName("PixelAspectRatio").item(0);
            double wide = ratio == null ? 1 : Double.parseDouble(ratio.getAttribute("value"));
            return wide > 1 / MOST_STRETCHED && wide < MOST_STRETCHED ? 1 / wide : 1;
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }
}
