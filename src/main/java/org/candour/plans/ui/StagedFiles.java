package org.candour.plans.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Which files wait to be checked, also when the browser has forgotten what it sent; each can be taken out again. */
final class StagedFiles extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<String> takeOut;

    StagedFiles(Consumer<String> takeOut) {
        super("Which files are here");
        this.takeOut = takeOut;
        addClassName("staged");
    }

    void show(List<String> names) {
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(item(name)));
        setContent(list);
        setVisible(!names.isEmpty());
    }

    private ListItem item(String name) {
        NativeButton button = new NativeButton("Take out", click -> takeOut.accept(name));
        button.setClassName("btn plain s");
        button.getElement().setAttribute("aria-label", "Take out " + name);
        return new ListItem(new Span(name), button);
    }
}
