package org.candour.plans.recogniser;

import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBoxGeometry;
import static org.bytedeco.leptonica.global.leptonica.boxaGetCount;
import static org.bytedeco.leptonica.global.leptonica.pixConnCompBB;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;

/**
 * Looks at what Tesseract passed over. It drops whole lines it makes no sense of and is as sure of the rest as ever, so
 * its confidence alone does not say that a page was read to its end.
 */
final class Shapes {

    private static final int FEWEST = 12;

    private record Place(int left, int top, int right, int bottom) {}

    private final List<Place> words = new ArrayList<>();

    void addWord(ResultIterator at) {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        if (at.BoundingBox(RIL_WORD, left, top, right, bottom)) {
            words.add(new Place(left[0], top[0], right[0], bottom[0]));
        }
    }

    /** Of the shapes of about the words' height, how many in a hundred are in no word. */
    int missed(TessBaseAPI tesseract) {
        if (words.isEmpty()) {
            return 0;
        }
        PIX seen = tesseract.GetThresholdedImage();
        if (seen == null || seen.isNull()) {
            return 0;
        }
        BOXA boxes = pixConnCompBB(seen, 8);
        try {
            return missed(boxes, typicalHeight());
        } finally {
            boxaDestroy(boxes);
            TextFinder.free(seen);
        }
    }

    private int missed(BOXA boxes, int height) {
        int inside = 0;
        int outside = 0;
        int[] x = new int[1];
        int[] y = new int[1];
        int[] w = new int[1];
        int[] h = new int[1];
        for (int i = 0; i < boxaGetCount(boxes); i++) {
            boxaGetBoxGeometry(boxes, i, x, y, w, h);
            if (2 * h[0] >= height && h[0] <= 2 * height && w[0] <= 12 * height && 8 * w[0] >= height) {
                if (isInAWord(x[0] + w[0] / 2, y[0] + h[0] / 2)) {
                    inside++;
                } else {
                    outside++;
                }
            }
        }
        return outside < FEWEST ? 0 : 100 * outside / (inside + outside);
    }

    private boolean isInAWord(int x, int y) {
        return words.stream()
                .anyMatch(word -> word.left() <= x && x <= word.right() && word.top() <= y && y <= word.bottom());
    }

    private int typicalHeight() {
        int[] heights = words.stream()
                .mapToInt(word -> word.bottom() - word.top())
                .sorted()
                .toArray();
        return Math.max(4, heights[heights.length / 2]);
    }
}
