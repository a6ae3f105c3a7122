package org.candour.silences.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.plans.PlanVersion;
import org.candour.plans.ToLookAt;

/** The pages that keep a silence in doubt, each opened where a person can say in one press that nothing is on it. */
class LookFirst extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    LookFirst(PlanVersion version, List<ToLookAt> pages) {
        add(
                new H3("To look at first (" + Figures.counted(pages.size(), word(pages)) + ")"),
                Parts.paragraph(
                        "Where nothing else is written on such a " + word(pages)
                                + ", say so there with one press: it no longer keeps"
                                + " silence in doubt, on this or any other issue.",
                        "small"));
        UnorderedList list = new UnorderedList();
        list.addClassName("xs");
        pages.stream().limit(MOST).forEach(page -> list.add(item(version, page)));
        if (pages.size() > MOST) {
            list.add(new ListItem("and " + (pages.size() - MOST) + " more, listed with the plan"));
        }
        add(list);
    }

    private static String word(List<ToLookAt> pages) {
        List<String> words = pages.stream().map(ToLookAt::pageWord).distinct().toList();
        return words.size() == 1 ? words.getFirst() : "page";
    }

    private static ListItem item(PlanVersion version, ToLookAt page) {
        String where = page.fileName() + ", " + page.pageWord() + " " + page.page();
        Anchor open = new Anchor(
                SilencesNavigation.page(version.round(), version.footprint(), page.document(), page.page()), where);
        open.setTarget("_blank");
        open.getElement().setAttribute("aria-label", where + ", opens in a new tab");
        return new ListItem(open, new Span(": " + page.reason()));
    }
}
