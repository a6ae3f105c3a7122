package org.candour.plans.recogniser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Whether anything at all stands on a page. */
final class Ink {

    /** Fewer dots than a small letter has at 300 dpi. */
    private static final int FEW_DOTS = 60;

    private static final int CLEARLY = 40;

    private Ink() {}

    /** Whether the picture is of one shade all over. One small letter is enough for it not to be. */
    static boolean isAbsent(BufferedImage grey) {
        byte[] shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int[] counts = new int[256];
        for (byte shade : shades) {
            counts[shade & 0xFF]++;
        }
        int commonest = 0;
        for (int shade = 1; shade < 256; shade++) {
            commonest = counts[shade] > counts[commonest] ? shade : commonest;
        }
        int others = 0;
        for (int shade = 0; shade < 256; shade++) {
            others += Math.abs(shade - commonest) > CLEARLY ? counts[shade] : 0;
        }
        return others < FEW_DOTS;
    }
}
