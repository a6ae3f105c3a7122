package org.candour.plans.service;

import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** What a page counts as on which a person found nothing written besides what its text says. */
final class LookedAt {

    /** A photograph yields some letters, too; of so many it is writing that was misread. */
    private static final int FEW_LETTERS = 30;

    private LookedAt() {}

    /**
     * Whether that may be said of the page in a word.
     *
     * @param file the page as the file gives it
     */
    static boolean isEnough(Page file, Page now) {
        return now.isToBeLookedAt() && (now.readability().isRead() || letters(unsure(file, now)) < FEW_LETTERS);
    }

    static Page page(Page file, Page now) {
        boolean hasText = now.readability().isRead() || givesText(file);
        return new Page(
                now.number(),
                hasText ? now.readability() == Readability.OCR ? Readability.OCR : Readability.TEXT : Readability.BLANK,
                now.heading(),
                hasText ? now.text() : "",
                "",
                100,
                hasText ? now.marks() : List.of());
    }

    /** Of an unreadable page what was made out of pictures: all of it, unless the file itself gives text. */
    private static String unsure(Page file, Page now) {
        if (!givesText(file)) {
            return now.text();
        }
        StringBuilder unsure = new StringBuilder();
        now.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.PICTURE_TEXT)
                .forEach(mark -> unsure.append(now.text(), mark.from(), mark.to()));
        return unsure.toString();
    }

    private static boolean givesText(Page file) {
        return file.readability() == Readability.TEXT;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
