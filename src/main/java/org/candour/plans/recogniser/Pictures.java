package org.candour.plans.recogniser;

import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixEndianByteSwap;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;

/** Hands a grey picture from Java to Leptonica. */
final class Pictures {

    private Pictures() {}

    static PIX of(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        byte[] shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        PIX picture = pixCreate(width, height, 8);
        long stride = (width + 3L) / 4 * 4; // its lines are of whole words
        try (BytePointer data = new BytePointer(pixGetData(picture)).capacity(stride * height)) {
            for (int y = 0; y < height; y++) {
                data.position(y * stride).put(shades, y * width, width);
            }
        }
        if (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN) {
            pixEndianByteSwap(picture);
        }
        return picture;
    }
}
