package org.candour.plans.recogniser;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.candour.plans.reader.StreamCheck;

/** Whether a picture's bytes go on to their end; of a broken one, what is left is shown as if it were all. */
final class PictureCheck {

    private static final int TAIL = 1024;

    private PictureCheck() {}

    static boolean isWhole(PDImageXObject picture) throws IOException {
        List<COSName> filters = picture.getStream().getFilters();
        return filters != null && filters.size() == 1 && COSName.DCT_DECODE.equals(filters.getFirst())
                ? endsLikeAJpeg(picture)
                : StreamCheck.isSound(picture.getCOSObject());
    }

    private static boolean endsLikeAJpeg(PDImageXObject picture) throws IOException {
        try (InputStream raw = picture.getCOSObject().createRawInputStream()) {
            byte[] bytes = raw.readAllBytes();
            for (int i = bytes.length - 2; i >= Math.max(0, bytes.length - TAIL); i--) {
                if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xD9) {
                    return true;
                }
            }
            return false;
        }
    }
}
