package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.candour.plans.PlanVersion;
import org.candour.plans.ToLookAt;

/** The pages of a document that keep silence in doubt until somebody has looked at them, each a press away. */
final class LookList extends Paragraph {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    LookList(PlanVersion version, List<ToLookAt> pages) {
        addClassName("look-list");
        add("To be looked at, before any issue is called not mentioned in this plan: "
                + pages.getFirst().pageWord()
                + (pages.size() == 1 ? " " : "s "));
        int shown = 0;
        for (ToLookAt page : pages.subList(0, Math.min(MOST, pages.size()))) {
            add(shown++ == 0 ? "" : ", ");
            Anchor link = new Anchor(
                    PlansNavigation.page(version.round(), version.footprint(), page.document(), page.page()),
                    "" + page.page());
            link.getElement().setAttribute("aria-label", page.pageWord() + " " + page.page() + ": " + page.reason());
            link.getElement().setAttribute("router-link", true);
            add(link);
        }
        add(pages.size() > MOST ? " and " + (pages.size() - MOST) + " more." : ".");
    }
}
