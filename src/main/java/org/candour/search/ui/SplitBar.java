package org.candour.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.candour.search.SearchAnswer;

/** The three numbers as one bar. */
final class SplitBar extends Div {

    private static final long serialVersionUID = 1L;

    SplitBar(SearchAnswer answer) {
        addClassName("split");
        getElement().setAttribute("role", "img");
        int says = answer.says().size();
        int silent = answer.silent().size();
        int unknown = answer.cannotTell().size();
        getElement()
                .setAttribute("aria-label", "Says " + says + ", doesn’t say " + silent + ", cannot tell " + unknown);
        part("y", says, " say it");
        part("x", silent, " no mention");
        part("u", unknown, " cannot tell");
    }

    private void part(String kind, int plans, String words) {
        if (plans > 0) {
            Span part = Html.span(kind, "");
            part.add(Html.text("b", String.valueOf(plans)), new Span(words));
            part.getStyle().set("flex", String.valueOf(plans));
            add(part);
        }
    }
}
