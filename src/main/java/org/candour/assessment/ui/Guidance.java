package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet.Criterion;

/** What the criteria file says about a criterion, folded away until wanted. */
final class Guidance {

    private Guidance() {}

    static NativeDetails of(Criterion criterion) {
        Div content = new Div(Parts.paragraph(criterion.why(), "small"));
        list(content, "What counts", criterion.evidence());
        list(content, "Where to look", criterion.lookFor());
        list(content, "Typical evasions", criterion.evasions());
        list(content, "What does not count", criterion.doesNotCount());
        list(
                content,
                "What a level may look like",
                criterion.examples().stream()
                        .map(e -> e.level() + ": " + e.text())
                        .toList());
        NativeDetails details = new NativeDetails("How to judge this", content);
        details.addClassName("guide");
        return details;
    }

    private static void list(Div content, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            UnorderedList list = new UnorderedList();
            entries.forEach(entry -> list.add(new ListItem(entry)));
            content.add(new H4(title), list);
        }
    }
}
