package org.candour.plans.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.reader.Reply;
import org.candour.plans.store.PageWriter;

/** The last pages told, held back until nothing more can be said about them. */
final class HeldPages {

    private final PageWriter pages;
    private final Deque<Page> held = new ArrayDeque<>();

    HeldPages(PageWriter pages) {
        this.pages = pages;
    }

    void add(Page page) throws IOException {
        held.addLast(page);
        if (held.size() > Reply.AGAIN_WITHIN) {
            pages.add(held.removeFirst());
        }
    }

    /** A page that is not held is no longer replaced. */
    void replace(Page page) {
        List<Page> all = new ArrayList<>(held);
        held.clear();
        for (Page one : all) {
            boolean same = one.number() == page.number() && one.readability() == page.readability();
            held.addLast(same ? page : one);
        }
    }

    void release() throws IOException {
        for (Page page : held) {
            pages.add(page);
        }
        held.clear();
    }
}
