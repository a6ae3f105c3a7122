package org.candour.plans.recogniser;

import java.awt.image.BufferedImage;

/**
 * A page as it looks.
 *
 * @param image in grey
 * @param dpi its dots per inch
 * @param damage what could not be shown, in a sentence; empty when all of it could
 */
record PagePicture(BufferedImage image, int dpi, String damage) {}
