package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.candour.common.ui.DocumentViewer;
import org.candour.common.ui.DocumentViewer.Shown;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;

/** One document opened at a page: the page as the file draws it, beside its text as it was read. */
final class PagePanel extends Div {

    private static final long serialVersionUID = 1L;

    PagePanel(
            String footprint,
            PlanVersion version,
            Document document,
            PageChoice choice,
            SerializableConsumer<Integer> turned) {
        addClassName("page-panel");
        H2 heading = new H2(document.fileName());
        heading.setId("page");
        heading.getElement().setAttribute("tabindex", "-1");
        Span role = new Span(document.role().title());
        role.addClassNames("badge", "quiet");
        Header head = new Header(heading, role);
        head.addClassName("document-head");
        String page = PlansNavigation.page(version.round(), version.footprint(), document.id(), 0);
        Shown shown = new Shown(
                "/work/view/" + document.id(),
                page.substring(0, page.length() - 1) + "{page}",
                footprint + ", " + version.title(),
                document.role().title(),
                document.fileName(),
                document.pageWord(),
                document.pages(),
                document.mediaType().equals("application/pdf"));
        DocumentViewer viewer = new DocumentViewer(shown, choice.page(), choice.find());
        viewer.onPage(turned);
        add(head, viewer);
    }
}
