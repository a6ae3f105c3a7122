package org.candour.silences.ui.compared;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/** A table that scrolls by itself on narrow screens; the page beside it does not. */
final class WideTable {

    private WideTable() {}

    static Div of(NativeTable table, String label) {
        Div scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", label);
        return scroll;
    }
}
