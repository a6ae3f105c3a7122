package org.candour.plans.reader;

import org.candour.plans.Page;
import org.candour.plans.Readability;

/** Keeps a single page from filling the portal's memory. */
final class Bounded {

    /** No page that a person can read has as much; a sheet of a million cells does not either, being told in parts. */
    private static final int LONGEST_PAGE = 4_000_000;

    private static final int LONGEST_HEADING = 10_000;

    private Bounded() {}

    static Reply of(Reply reply) {
        return switch (reply) {
            case Reply.PageDone(Page page) -> new Reply.PageDone(of(page));
            case Reply.PageAgain(Page page) -> new Reply.PageAgain(of(page));
            default -> reply;
        };
    }

    private static Page of(Page page) {
        if (page.text().length() <= LONGEST_PAGE && page.heading().length() <= LONGEST_HEADING) {
            return page;
        }
        return new Page(
                page.number(),
                Readability.UNREADABLE,
                "",
                "",
                "It holds more text than any page: " + page.text().length() + " characters.");
    }
}
