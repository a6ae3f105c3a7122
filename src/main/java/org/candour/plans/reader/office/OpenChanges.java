package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Mark;

/** Tracked changes of an OpenDocument text: told at its beginning, and only referred to where they were made. */
final class OpenChanges {

    private final Flow flow;
    private final Map<String, String> deletions = new HashMap<>();
    private final Set<String> insertions = new HashSet<>();
    private String region = "";

    OpenChanges(Flow flow) {
        this.flow = flow;
    }

    void region(String id) {
        region = id;
    }

    XmlEvents.Ending insertion() {
        insertions.add(region);
        return XmlEvents.Ending.NONE;
    }

    XmlEvents.Ending deletion() {
        String id = region;
        return flow.box((Flow.Taker) text -> deletions.put(id, Signs.mark(Mark.Kind.DELETED, text)));
    }

    /** Something was struck out here. */
    void point(String id) throws IOException {
        String text = deletions.remove(id);
        if (text != null && flow.inParagraph()) {
            flow.signed(text);
        } else if (text != null) {
            flow.after(text);
        }
    }

    void start(String id) {
        if (insertions.contains(id)) {
            flow.begin(Mark.Kind.INSERTED);
        }
    }

    void end(String id) {
        if (insertions.contains(id)) {
            flow.end(Mark.Kind.INSERTED);
        }
    }
}
