package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.candour.common.html.Figures;

/** What taking a folder in would do to what is stored already: to be seen before it is agreed to. */
final class BulkNotes extends Div {

    private static final long serialVersionUID = 1L;

    BulkNotes(List<String> notes) {
        addClassName("call");
        UnorderedList list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(note)));
        add(
                new Paragraph("Of what is stored already, " + Figures.counted(notes.size(), "thing")
                        + (notes.size() == 1 ? " is" : " are") + " to be known before:"),
                list);
    }
}
