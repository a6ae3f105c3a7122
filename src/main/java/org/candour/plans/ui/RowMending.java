package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;
import org.candour.plans.bulk.ProblemPlace;

/** What can be done on the spot about one row of a manifest: another value for the cell in question, or none of it. */
final class RowMending extends Div {

    private static final long serialVersionUID = 1L;

    /** @param id unique on the page */
    RowMending(String id, ProblemPlace place, String value, Runnable takeOut, Consumer<String> mend) {
        addClassName("mending");
        if (!place.column().isEmpty()) {
            Input input = new Input();
            input.setId(id);
            input.setValue(value);
            input.getElement().setAttribute("type", "text").setAttribute("autocomplete", "off");
            NativeLabel label = new NativeLabel("Row " + place.row() + ", " + place.column());
            label.setFor(id);
            NativeButton put = button(
                    "Put right",
                    "Put right row " + place.row() + ", " + place.column(),
                    () -> mend.accept(input.getValue()));
            input.getElement()
                    .addEventListener(
                            "keydown",
                            press -> mend.accept(press.getEventData()
                                    .get("event.target.value")
                                    .asString()))
                    .setFilter("event.key === 'Enter'")
                    .addEventData("event.target.value");
            add(label, input, put);
        }
        add(button("Take out", "Take out row " + place.row(), takeOut));
    }

    static NativeButton button(String text, String label, Runnable deed) {
        NativeButton button = new NativeButton(text, click -> deed.run());
        button.setClassName("btn plain s");
        button.getElement().setAttribute("aria-label", label);
        return button;
    }
}
