package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.candour.common.ProblemsException;
import org.candour.plans.LeftOut;
import org.candour.plans.Shelf;

/** Files of bundles that were not taken in: what they keep in doubt, and a press for each that is no part of the plan. */
final class LeftOutFiles extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Shelf shelf;
    private final transient Function<String, String> nameOf;
    private final transient Runnable afterwards;
    private final Refusal refused = new Refusal();

    LeftOutFiles(Shelf shelf, List<LeftOut> files, Function<String, String> nameOf, Runnable afterwards) {
        this.shelf = shelf;
        this.nameOf = nameOf;
        this.afterwards = afterwards;
        addClassName("document");
        add(new H3("Files that were not taken in"));
        long open = files.stream().filter(LeftOut::isOpen).count();
        if (open > 0) {
            add(new Paragraph((open == 1 ? "1 file" : open + " files")
                    + " may say what is not found in the others: this plan is not called silent on anything until each"
                    + " was uploaded, or is said to be no part of the plan."));
        }
        UnorderedList list = new UnorderedList();
        files.forEach(file -> list.add(item(file)));
        add(list, refused);
    }

    private ListItem item(LeftOut file) {
        ListItem item = new ListItem(new Span(file.words() + " "));
        if (file.isOpen()) {
            NativeButton button = new NativeButton("Not part of the plan", click -> settle(file));
            button.setClassName("btn second s");
            button.getElement().setAttribute("aria-label", file.path() + " is not part of the plan");
            item.add(button);
        } else {
            Span settled =
                    new Span("Now " + file.how() + ", by " + nameOf.apply(file.settledBy()) + " on " + day(file));
            settled.addClassName("src");
            item.add(settled);
        }
        return item;
    }

    private static String day(LeftOut file) {
        return file.settledAt() == null
                ? ""
                : PlanWords.day(LocalDate.ofInstant(file.settledAt(), ZoneId.systemDefault()));
    }

    private void settle(LeftOut file) {
        try {
            shelf.notPartOfThePlan(file.id());
        } catch (ProblemsException e) {
            refused.show(e);
            return;
        }
        afterwards.run();
    }
}
