package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.candour.plans.Departure;
import org.candour.plans.PlanVersion;

/** Files of a version that no longer count: replaced ones, which can still be read, and the records of deleted ones. */
final class EarlierFiles extends Div {

    private static final long serialVersionUID = 1L;

    EarlierFiles(PlanVersion version, List<Departure> departures, Function<String, String> nameOf) {
        addClassNames("document", "earlier");
        UnorderedList list = new UnorderedList();
        departures.forEach(left -> list.add(item(version, left, nameOf.apply(left.by()))));
        add(new H3("Files that no longer count"), list);
    }

    private static ListItem item(PlanVersion version, Departure left, String by) {
        String when = PlanWords.day(left.day()) + " by " + by;
        Span hash = new Span("SHA-256 " + left.sha256());
        hash.addClassName("src");
        if (left.isDeleted()) {
            return new ListItem(
                    new Span(left.fileName() + String.format(Locale.UK, ", %,d bytes, deleted on ", left.bytes()) + when
                            + ", because: " + left.reason() + " "),
                    hash);
        }
        return new ListItem(
                new Anchor(
                        PlansNavigation.page(version.round(), version.footprint(), left.document(), 1),
                        left.fileName()),
                new Span(", replaced on " + when + ". Citations made against it still open. "),
                hash);
    }
}
