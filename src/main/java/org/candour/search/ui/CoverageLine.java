package org.candour.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.candour.plans.Coverage;

/** How much of a plan could be read, as a bar and in words. */
final class CoverageLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    CoverageLine(Coverage coverage, String after) {
        addClassName("meta");
        Span bar = Html.span("cov", "");
        bar.getElement().setAttribute("aria-hidden", "true");
        var filled = Html.of("i", "");
        filled.getStyle().set("width", Math.round(Math.floor(coverage.share() * 100)) + "%");
        bar.add(filled);
        boolean isOpen = coverage.documentsUnreadable() > 0; // a full bar would look like all of the plan
        bar.setClassName("open", isOpen);
        Span line = new Span(bar, Html.span("tn", coverage.readable() + " of " + coverage.pages()));
        line.add(" " + coverage.pageWord() + (coverage.pages() == 1 ? "" : "s") + " read" + coverage.ofThemForeign()
                + (isOpen ? ", of the files that could be read" : "") + after);
        add(line);
    }
}
