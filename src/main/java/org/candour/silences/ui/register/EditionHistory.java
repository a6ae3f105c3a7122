package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.common.ui.Parts;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssueRegister.Edition;

/** Every edition of an issue with who made it, why, and what it changed. */
class EditionHistory extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * @param editions newest first
     * @param names of people, by their id
     */
    EditionHistory(List<Edition> editions, UnaryOperator<String> names) {
        addClassName("sec");
        add(new H2("Editions"));
        OrderedList list = new OrderedList();
        list.addClassName("editions");
        for (int i = 0; i < editions.size(); i++) {
            Edition before = i + 1 < editions.size() ? editions.get(i + 1) : null;
            ListItem item = new ListItem(head(editions.get(i), names));
            if (before == null) {
                item.add(Parts.paragraph("The first.", "small", "quiet"));
            } else {
                item.add(Html.list(IssueDiff.between(
                        IssueDraft.of(before.issue()),
                        IssueDraft.of(editions.get(i).issue()))));
            }
            list.add(item);
        }
        add(list);
    }

    private static Paragraph head(Edition edition, UnaryOperator<String> names) {
        Paragraph head = new Paragraph(
                Parts.strong("Edition " + edition.issue().edition()),
                new Span(", " + Words.moment(edition.at()) + ", " + names.apply(edition.by())
                        + (edition.reason().isEmpty() ? "" : ": " + edition.reason())));
        if (edition.issue().isPublic()) {
            head.add(new Span(" "), Parts.span("Public", "badge", "quiet"));
        }
        return head;
    }
}
