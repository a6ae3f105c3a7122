package org.candour.silences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.candour.search.Snippet;

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

    static HtmlContainer details(String summary, Component... children) {
        HtmlContainer details = of("details", "", text("summary", summary));
        details.add(children);
        return details;
    }

    static HtmlContainer list(List<String> lines) {
        HtmlContainer list = of("ul", "xs");
        lines.forEach(line -> list.add(text("li", line)));
        return list;
    }

    /** A passage with what was hit marked. */
    static HtmlContainer quote(Snippet snippet) {
        HtmlContainer words = of("p", "");
        snippet.spans().forEach(span -> words.add(text(span.hit() ? "mark" : "span", span.text())));
        return of("blockquote", "", words);
    }

    static NativeButton button(String label, SerializableRunnable action, String... classes) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassNames(classes);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
