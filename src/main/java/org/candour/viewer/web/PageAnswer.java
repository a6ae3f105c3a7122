package org.candour.viewer.web;

import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;

/**
 * What was read on one page, as the viewer shows it.
 *
 * @param reason why it could not be read; empty when it could
 */
record PageAnswer(
        int page,
        String readability,
        String heading,
        String text,
        String reason,
        int confidence,
        List<MarkAnswer> marks) {

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

    static PageAnswer of(Page page) {
        return new PageAnswer(
                page.number(),
                page.readability().name(),
                page.heading(),
                page.text(),
                page.reason(),
                page.confidence(),
                page.marks().stream().map(MarkAnswer::of).toList());
    }
}
