package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps to itself what it is told until it is told of a page with text: pages of which none has any are no document. */
final class OnlyWithText implements Sink {

    private final Sink sink;
    private @Nullable List<Reply> held = new ArrayList<>();

    OnlyWithText(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void tell(Reply reply) throws IOException {
        List<Reply> before = held;
        if (before == null) {
            sink.tell(reply);
            return;
        }
        before.add(reply);
        if (reply instanceof Reply.PageDone done && !done.page().text().isEmpty()) {
            held = null;
            for (Reply each : before) {
                sink.tell(each);
            }
        }
    }

    boolean hadNone() {
        return held != null;
    }
}
