package org.candour.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.candour.search.SearchAnswer;

/** On small screens the columns stand below each other; these lead to them. */
final class JumpLinks {

    private JumpLinks() {}

    static Nav of(SearchAnswer answer) {
        Nav links = new Nav(
                link("says", "Says " + answer.says().size()),
                link("silent", "Doesn’t say " + answer.silent().size()),
                link("unknown", "Cannot tell " + answer.cannotTell().size()));
        links.addClassNames("jump", "noprint");
        links.getElement().setAttribute("aria-label", "Columns");
        return links;
    }

    private static Anchor link(String column, String words) {
        Anchor link = new Anchor("#" + column, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
