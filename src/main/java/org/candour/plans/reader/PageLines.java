package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.reader.office.Signs;

/** The lines of the page that is being put together, headings known among them. */
final class PageLines {

    private final List<String> lines = new ArrayList<>();
    private final List<ListSections.Line> plain = new ArrayList<>();
    private int length;

    /** @param level 0 when it is no heading */
    void add(String block, int level) {
        for (String line : block.split("\n")) {
            lines.add(line);
            plain.add(new ListSections.Line(Signs.without(line).strip(), level));
        }
        length += block.length() + 1;
    }

    int length() {
        return length;
    }

    String text() {
        return String.join("\n", lines).strip();
    }

    /** The text with contents lists, glossaries and reference lists marked. */
    String text(ListSections lists) {
        for (ListSections.Stretch list : lists.on(plain)) {
            lines.set(list.firstLine(), Signs.begin(list.kind()) + lines.get(list.firstLine()));
            lines.set(list.endLine() - 1, lines.get(list.endLine() - 1) + Signs.end(list.kind()));
        }
        return text();
    }

    void clear() {
        lines.clear();
        plain.clear();
        length = 0;
    }
}
