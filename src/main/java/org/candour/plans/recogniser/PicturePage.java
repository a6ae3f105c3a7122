package org.candour.plans.recogniser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.candour.plans.reader.PictureFile;

/** A page of a document that is a picture. */
final class PicturePage {

    private static final double MOST_PIXELS = 18e6;

    /** The long side of a sheet of A4, which such a page as a rule is. */
    private static final double USUAL_INCHES = 11.7;

    private PicturePage() {}

    /** @throws IOException when it cannot be unpacked */
    static PagePicture of(Path path, String type, int page) throws IOException {
        try (PictureFile file = PictureFile.open(path, type)) {
            ImageReader reader = file.reader();
            int place = file.place(page);
            AtomicBoolean damaged = new AtomicBoolean();
            reader.addIIOReadWarningListener((from, warning) -> damaged.compareAndSet(false, tellsOfDamage(warning)));
            ImageReadParam how = reader.getDefaultReadParam();
            int each =
                    (int) Math.ceil(Math.sqrt((double) reader.getWidth(place) * reader.getHeight(place) / MOST_PIXELS));
            how.setSourceSubsampling(each, each, 0, 0);
            BufferedImage grey = OfficePicture.onWhite(reader.read(place, how));
            int dpi = (int) Math.clamp(Math.max(grey.getWidth(), grey.getHeight()) / USUAL_INCHES, 70, 600);
            return new PagePicture(grey, dpi, damaged.get() ? "A part of the picture is missing or damaged." : "");
        }
    }

    /** Others are about colours and sizes on paper. */
    private static boolean tellsOfDamage(String warning) {
        return warning.contains("Premature") || warning.contains("Corrupt") || warning.contains("corrupt");
    }
}
