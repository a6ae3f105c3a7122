package org.candour.plans.reader;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Which pictures of a document have been shown how often: what many pages bear is an ornament. */
final class ShownPictures {

    /** A picture that has been shown this often is looked into no more. */
    private static final int ORNAMENT = 3;

    private static final double DOT = 64;

    private final Map<COSBase, Integer> shown = new IdentityHashMap<>();
    private double pageArea = 1;

    void on(PDRectangle page) {
        pageArea = Math.max(1, (double) page.getWidth() * page.getHeight());
    }

    /** @param apart what the picture is in the file; null when it stands amid what draws the page */
    void see(@Nullable COSBase apart, Matrix matrix, PageContent content) {
        double area = Math.abs(
                (double) matrix.getScaleX() * matrix.getScaleY() - (double) matrix.getShearX() * matrix.getShearY());
        if (area <= DOT) {
            return;
        }
        if (apart != null && shown.merge(apart, 1, Integer::sum) > ORNAMENT) {
            content.ornament(area / pageArea);
        } else {
            content.picture(area / pageArea);
            content.mayHoldWords(matrix);
        }
    }
}
