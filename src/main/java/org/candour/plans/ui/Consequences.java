package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.candour.common.ui.Parts;

/** What follows from an act on a plan, before it is done: a line each, under a heading of its own. */
final class Consequences extends Div {

    private static final long serialVersionUID = 1L;

    Consequences(String heading, List<String> lines) {
        add(Parts.paragraph(heading, "small"), list(lines));
        addClassName("publish-words");
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
