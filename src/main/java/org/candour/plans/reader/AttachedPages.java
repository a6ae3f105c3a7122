package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** Takes an attachment's pages for pages of the file it is attached to. */
final class AttachedPages implements Sink {

    private static final int LONGEST_NAME = 120;

    private final int before;
    private final ReadRequest request;
    private final Sink sink;
    private String name;
    private int last;

    AttachedPages(String name, int before, ReadRequest request, Sink sink) {
        this.name = name;
        this.before = before;
        this.last = before;
        this.request = request;
        this.sink = sink;
    }

    void name(String better) {
        name = better;
    }

    int last() {
        return last;
    }

    @Override
    public void tell(Reply reply) throws IOException {
        if (reply instanceof Reply.PageDone(Page page)) {
            put(placed(page));
        } else if (reply instanceof Reply.PageAgain(Page page) && before + page.number() >= request.firstPage()) {
            sink.tell(new Reply.PageAgain(placed(page)));
        }
    }

    private Page placed(Page page) {
        List<Mark> marks = new ArrayList<>(page.marks());
        if (!page.text().isEmpty()) {
            marks.addFirst(new Mark(Mark.Kind.ATTACHMENT, 0, page.text().length()));
        }
        return new Page(
                before + page.number(),
                page.readability(),
                heading() + (page.heading().isEmpty() ? "" : " › " + page.heading()),
                page.text(),
                page.reason(),
                page.confidence(),
                marks);
    }

    int unreadable(String reason) throws IOException {
        put(new Page(last + 1, Readability.UNREADABLE, heading(), "", reason));
        return last;
    }

    /** Only that it is there. */
    int mentioned(String words) throws IOException {
        String text = heading() + " (" + words + "; not read)";
        put(new Page(
                last + 1,
                Readability.TEXT,
                heading(),
                text,
                "",
                100,
                List.of(new Mark(Mark.Kind.ATTACHMENT, 0, text.length()))));
        return last;
    }

    private void put(Page page) throws IOException {
        last = page.number();
        if (last > request.maxPages()) {
            throw new TooMuchException();
        }
        if (last >= request.firstPage()) {
            sink.tell(new Reply.PageDone(page));
        }
    }

    private String heading() {
        String shown = CleanText.of(name).replace('\n', ' ');
        return "Attachment: " + (shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) + "…" : shown);
    }
}
