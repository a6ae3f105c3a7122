package org.candour.plans.reader.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where in the lists of an OpenDocument text one is, and what they write before the first paragraph of an item. */
final class OpenLists {

    private final OpenStyles styles;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean itemBegins;

    OpenLists(OpenStyles styles) {
        this.styles = styles;
    }

    XmlEvents.Ending list(String style) {
        open.push(style.isEmpty() && !open.isEmpty() ? open.getFirst() : style);
        return open::pop;
    }

    XmlEvents.Ending item() {
        itemBegins = true;
        return () -> itemBegins = false;
    }

    /** "Recommendation " of "Recommendation 1:"; empty when nothing but a number or bullet stands there. */
    String label(int headingLevel) {
        if (itemBegins && !open.isEmpty()) {
            itemBegins = false;
            return styles.label(open.getFirst(), open.size());
        }
        return headingLevel > 0 ? styles.label(OpenStyles.OUTLINE, headingLevel) : "";
    }
}
