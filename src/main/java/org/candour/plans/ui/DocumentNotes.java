package org.candour.plans.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.candour.plans.Shelf;
import org.candour.plans.Shelf.Twin;

/** What else is to be said of a document: that its original is damaged, that an earlier reading was kept, or that the same content is elsewhere too. */
final class DocumentNotes extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    DocumentNotes(Shelf shelf, Document document, Function<PlanVersion, String> nameOf) {
        String damage = shelf.damage(document.id());
        if (!damage.isEmpty()) {
            Div call = new Div(
                    damage + " It is not handed out. Upload the same file to this version again: that heals it.");
            call.addClassName("call");
            add(call);
        }
        String earlier = shelf.earlierReading(document.id());
        if (!earlier.isEmpty()) {
            Div call = new Div(earlier + " Look at the original where it matters, or upload a better copy.");
            call.addClassName("call");
            add(call);
        }
        List<Twin> twins = shelf.twins(document.id());
        if (!twins.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("twins");
            List<Twin> same = twins.stream().filter(Twin::sameBytes).toList();
            List<Twin> others = twins.stream().filter(twin -> !twin.sameBytes()).toList();
            addTo(list, "The very same file is also ", same, nameOf);
            addTo(
                    list,
                    others.size() == 1 ? "Another file with the same text is " : "Other files with the same text are ",
                    others,
                    nameOf);
            add(list);
        }
    }

    private static void addTo(
            UnorderedList list, String words, List<Twin> twins, Function<PlanVersion, String> nameOf) {
        if (twins.isEmpty()) {
            return;
        }
        ListItem item = new ListItem(new Span(words));
        for (int i = 0; i < Math.min(MOST, twins.size()); i++) {
            item.add(new Text(i == 0 ? "" : i == twins.size() - 1 ? " and " : ", "), link(twins.get(i), nameOf));
        }
        if (twins.size() > MOST) {
            item.add(new Text(" and " + (twins.size() - MOST) + " more"));
        }
        list.add(item);
    }

    private static Anchor link(Twin twin, Function<PlanVersion, String> nameOf) {
        return new Anchor(
                PlansNavigation.plan(twin.version().round(), twin.version().footprint()),
                twin.document().fileName() + " in “" + twin.version().title() + "” of " + nameOf.apply(twin.version()));
    }
}
