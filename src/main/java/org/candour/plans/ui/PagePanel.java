package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;

/** The text of one page as it was read, or why it could not be. */
final class PagePanel extends Div {

    private static final long serialVersionUID = 1L;

    PagePanel(PlanVersion version, Document document, Page page) {
        addClassName("page-panel");
        String word = document.pageWord();
        H4 heading = new H4(Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + page.number() + " of "
                + document.pages());
        heading.setId("page");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (!page.heading().isEmpty()) {
            Paragraph path = new Paragraph(page.heading());
            path.addClassName("kick");
            add(path);
        }
        add(content(page));
        add(neighbours(version, document, page.number()));
    }

    private static Div content(Page page) {
        Div content = new Div();
        if (page.readability() == Readability.UNREADABLE) {
            content.addClassName("call");
            content.setText(page.reason() + " Nothing is concluded from this page.");
        } else if (page.readability() == Readability.BLANK) {
            content.addClassName("empty");
            content.setText("This page is blank.");
        } else {
            content.addClassName("page-text");
            content.getElement().setAttribute("tabindex", "0");
            content.getElement().setAttribute("role", "region");
            content.getElement().setAttribute("aria-label", "Text of page " + page.number());
            content.setText(page.text());
        }
        return content;
    }

    private static Nav neighbours(PlanVersion version, Document document, int number) {
        Nav nav = new Nav();
        nav.addClassName("chips");
        nav.getElement().setAttribute("aria-label", "Pages before and after");
        if (number > 1) {
            nav.add(link(version, document, number - 1, "Previous"));
        }
        if (number < document.pages()) {
            nav.add(link(version, document, number + 1, "Next"));
        }
        return nav;
    }

    private static Anchor link(PlanVersion version, Document document, int number, String text) {
        Anchor anchor =
                new Anchor(PlansNavigation.page(version.round(), version.footprint(), document.id(), number), text);
        anchor.addClassName("chip");
        return anchor;
    }
}
