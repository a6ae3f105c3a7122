package org.candour.plans.recogniser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.jspecify.annotations.Nullable;

/** Windows' drawings of lines, painted as well as we can. What is not found in one may still stand there. */
final class LinePicture {

    private static final int WIDTH = 2400;
    private static final int HIGHEST = 6000;
    private static final int SIGN_AT = 40;

    private interface Drawing {
        void draw(Graphics2D graphics, Rectangle2D on);
    }

    private LinePicture() {}

    /** Null when it cannot be painted. */
    static @Nullable BufferedImage of(byte[] bytes) {
        try {
            if (isEnhanced(bytes)) {
                HemfPicture picture = new HemfPicture(new ByteArrayInputStream(bytes));
                return paint(picture.getSize(), picture::draw);
            }
            HwmfPicture picture = new HwmfPicture(new ByteArrayInputStream(bytes));
            return paint(picture.getSize(), picture::draw);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    static boolean isOne(byte[] bytes) {
        return isEnhanced(bytes) || bytes.length > 3 && (bytes[0] & 0xFF) == 0xD7 && (bytes[1] & 0xFF) == 0xCD;
    }

    private static boolean isEnhanced(byte[] bytes) {
        return bytes.length > SIGN_AT + 4 && new String(bytes, SIGN_AT, 4, StandardCharsets.ISO_8859_1).equals(" EMF");
    }

    private static @Nullable BufferedImage paint(Dimension2D size, Drawing drawing) {
        if (!(size.getWidth() > 0) || !(size.getHeight() > 0)) {
            return null;
        }
        int height = (int) Math.clamp(WIDTH * size.getHeight() / size.getWidth(), 1, HIGHEST);
        BufferedImage grey = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        graphics.dispose();
        return grey;
    }
}
