package org.candour.silences.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** Small pieces of markup that Vaadin has no class for. */
final class Html {

    private Html() {}

    static HtmlContainer of(String tag, Component... children) {
        HtmlContainer element = new HtmlContainer(tag);
        element.add(children);
        return element;
    }

    static HtmlContainer text(String tag, String text) {
        HtmlContainer element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }

    static HtmlContainer details(String summary, Component... children) {
        HtmlContainer details = of("details", text("summary", summary));
        details.add(children);
        return details;
    }

    static UnorderedList list(Collection<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dots");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
