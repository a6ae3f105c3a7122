package org.candour.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of markup that Vaadin has no class for. */
final class Html {

    private Html() {}

    static HtmlContainer of(String tag, String classes, Component... children) {
        HtmlContainer element = new HtmlContainer(tag);
        element.add(children);
        if (!classes.isEmpty()) {
            element.addClassNames(classes.split(" "));
        }
        return element;
    }

    static HtmlContainer text(String tag, String text) {
        HtmlContainer element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }

    static Paragraph paragraph(String classes, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames(classes.split(" "));
        return paragraph;
    }

    static Span span(String classes, String text) {
        Span span = new Span(text);
        span.addClassNames(classes.split(" "));
        return span;
    }
}
