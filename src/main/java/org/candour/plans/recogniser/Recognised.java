package org.candour.plans.recogniser;

import java.util.Set;
import org.candour.plans.reader.PictureLoss;

/**
 * What the recogniser made of a page.
 *
 * @param text the writing that was found, in reading order; empty when there is none
 * @param confidence how sure it is of the words, 0 to 100, long words counting more than short ones
 * @param turned by how many degrees clockwise the page had to be turned to be upright: 0, 90, 180 or 270
 * @param why why that cannot be all that stands on the page, in a sentence; empty when nothing speaks against it
 */
public record Recognised(Outcome outcome, String text, int confidence, int turned, String why) {

    /** What came of it. */
    public enum Outcome {
        /** There is writing. */
        WRITING,
        /** Nothing stands on the page: no spot, no line. */
        EMPTY,
        /** Something is drawn there, but nothing that could be taken for writing. */
        NO_WRITING,
        /** The page could not be turned into a picture. */
        FAILED
    }

    static final String PASSED_OVER = "A part of the writing on the page could not be recognised.";
    private static final Set<String> OF_PICTURES =
            Set.of(PictureLoss.DAMAGED, PictureLoss.NOT_SHOWN, PictureLoss.PART_MISSING);

    /** Whether a picture has lost something, so that words may have stood there that nobody can find. */
    public boolean hasLostAPicture() {
        return OF_PICTURES.contains(why);
    }

    static Recognised failed(String why) {
        return new Recognised(Outcome.FAILED, "", 0, 0, why);
    }
}
