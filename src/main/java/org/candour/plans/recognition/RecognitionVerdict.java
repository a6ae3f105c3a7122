package org.candour.plans.recognition;

import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.Gibberish;
import org.candour.plans.recogniser.Recognised;

/**
 * Decides what a recognised page counts as. In doubt it is unreadable, so that nothing is concluded from what is not
 * found on it; what could be made of it is kept all the same, and found.
 */
final class RecognitionVerdict {

    private static final int FEWEST_LETTERS = 3;

    /** A page of few letters must be surer of them: a photograph yields some, too. */
    private static final int FEW_LETTERS = 30;

    private static final int SURE = 85;

    /** Something is drawn there, so nobody is asked to call it blank. */
    private static final String NO_WRITING =
            "No writing was found in the picture on the page. Please look at it, and type in what is written there.";

    private RecognitionVerdict() {}

    /** The page as it counts from now on; {@code before} is as the file gave it. */
    static Page of(Page before, Recognised result, int leastConfidence) {
        return before.readability() == Readability.TEXT
                ? PictureWriting.added(before, result, leastConfidence)
                : instead(before, result, leastConfidence);
    }

    private static Page instead(Page before, Recognised result, int leastConfidence) {
        long letters = result.text().codePoints().filter(Character::isLetter).count();
        return switch (result.outcome()) {
            case FAILED -> unreadable(before, result, result.why());
            case EMPTY ->
                unreadable(before, result, "The page comes out empty. If nothing stands on it, mark it as blank.");
            case NO_WRITING -> noWriting(before, result);
            case WRITING -> {
                if (letters < FEWEST_LETTERS) {
                    yield noWriting(before, result);
                }
                if (!result.why().isEmpty()) {
                    yield unreadable(before, result, result.why() + " What could be recognised of it is kept.");
                }
                int least = letters < FEW_LETTERS ? Math.max(SURE, leastConfidence) : leastConfidence;
                if (result.confidence() < least) {
                    yield poor(before, result, least);
                }
                String nonsense = Gibberish.why(result.text());
                yield nonsense.isEmpty() ? read(before, result) : unreadable(before, result, nonsense);
            }
        };
    }

    private static Page read(Page before, Recognised result) {
        return page(before, Readability.OCR, result, "");
    }

    private static Page poor(Page before, Recognised result, int least) {
        return unreadable(
                before,
                result,
                "The page was recognised poorly: its words are " + result.confidence() + " % sure, and " + least
                        + " % are asked for.");
    }

    private static Page noWriting(Page before, Recognised result) {
        return unreadable(before, result, result.why().isEmpty() ? NO_WRITING : result.why());
    }

    private static Page unreadable(Page before, Recognised result, String reason) {
        return page(before, Readability.UNREADABLE, result, reason);
    }

    private static Page page(Page before, Readability readability, Recognised result, String reason) {
        int confidence = Math.clamp(result.text().isEmpty() ? 0 : result.confidence(), 0, 100);
        return new Page(before.number(), readability, before.heading(), result.text(), reason, confidence, List.of());
    }
}
