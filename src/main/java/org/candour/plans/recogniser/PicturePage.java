package org.candour.plans.recogniser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.candour.plans.reader.PictureFile;
import org.candour.plans.reader.PictureLoss;
import org.candour.plans.reader.picture.WholePicture;

/** A page of a document that is a picture. */
final class PicturePage {

    /** The long side of a sheet of A4, which such a page as a rule is. */
    private static final double USUAL_INCHES = 11.7;

    private PicturePage() {}

    /** @throws IOException when it cannot be unpacked */
    static PagePicture of(Path path, String type, int page) throws IOException {
        try (PictureFile file = PictureFile.open(path, type)) {
            Dots dots = Dots.of(file.reader(), file.place(page));
            boolean whole = dots.whole() && WholePicture.is(path, type, file.place(page));
            BufferedImage grey = dots.grey();
            int dpi = (int) Math.clamp(Math.max(grey.getWidth(), grey.getHeight()) / USUAL_INCHES, 70, 600);
            return new PagePicture(grey, dpi, whole ? "" : PictureLoss.PART_MISSING);
        }
    }
}
