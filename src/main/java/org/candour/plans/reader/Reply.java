package org.candour.plans.reader;

import java.nio.ByteBuffer;
import org.candour.plans.Page;

/** What the reader tells the portal, in order: the outline, the pages, the end; or why it is none of them. */
public sealed interface Reply {

    /** It has started and waits for the first request. */
    record Ready() implements Reply {}

    /**
     * What it has before it.
     *
     * @param pages how many pages there are; 0 while that is not known
     */
    record Outline(String mediaType, String pageWord, int pages) implements Reply {}

    /** One page more. */
    record PageDone(Page page) implements Reply {}

    /**
     * A page told before, now with what only later pages could say about it: that its first line is a header, say. At
     * most {@link #AGAIN_WITHIN} pages have been told since.
     */
    record PageAgain(Page page) implements Reply {}

    /** How many pages back a page may be told again. */
    int AGAIN_WITHIN = 8;

    /**
     * A page of which was asked whether its pictures are all there.
     *
     * @param loss what they have lost, in a sentence; empty when nothing
     */
    record Checked(int page, String loss) implements Reply {}

    /**
     * All pages have been told.
     *
     * @param breaksOff whether the file ends before its end, so that nobody knows how much is missing
     */
    record End(boolean breaksOff) implements Reply {}

    /** The page that was asked for, as PNG. */
    record Shown(ByteBuffer png) implements Reply {}

    /** A document, but nothing in it can be read. */
    record Unreadable(String reason) implements Reply {}

    /** Not a document the portal takes. */
    record Refused(String reason) implements Reply {}
}
