package org.candour.viewer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candour.plans.Document;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PublicReason;
import org.candour.plans.Readability;

/**
 * What was read on one page, as the viewer shows it.
 *
 * @param readability of words a person set right TEXT, as no recogniser vouches for them; a mark over them says so
 * @param reason why it could not be read; empty when it could
 * @param picture of a document that is a picture itself: {@code SHOWN} where browsers can show it, {@code BY_PAGE} where the
 *     page is painted for them; empty for all others
 */
record PageAnswer(
        int page,
        String readability,
        String heading,
        String text,
        String reason,
        int confidence,
        List<MarkAnswer> marks,
        String picture) {

    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg");
    private static final String SET_RIGHT = "SET_RIGHT";

    /** A marked stretch in words: "Footnote". */
    record MarkAnswer(String kind, String title, String weight, int from, int to) {

        static MarkAnswer of(Mark mark) {
            return new MarkAnswer(
                    mark.kind().name(),
                    mark.kind().title(),
                    mark.kind().weight().name(),
                    mark.from(),
                    mark.to());
        }
    }

    /** As everybody may read it. */
    PageAnswer anonymous() {
        return new PageAnswer(page, readability, heading, text, PublicReason.of(reason), confidence, marks, picture);
    }

    static PageAnswer of(Document document, Page page, boolean isSetRight) {
        List<MarkAnswer> marks = new ArrayList<>();
        if (isSetRight) {
            int end = page.textToCorrect().length();
            marks.add(new MarkAnswer(SET_RIGHT, "Set right by a person", Mark.Weight.FULL.name(), 0, end));
        }
        page.marks().stream().map(MarkAnswer::of).forEach(marks::add);
        return new PageAnswer(
                page.number(),
                (isSetRight ? Readability.TEXT : page.readability()).name(),
                page.heading(),
                page.text(),
                page.reason(),
                page.confidence(),
                List.copyOf(marks),
                picture(document.mediaType()));
    }

    private static String picture(String mediaType) {
        return SHOWN.contains(mediaType) ? "SHOWN" : mediaType.startsWith("image/") ? "BY_PAGE" : "";
    }
}
