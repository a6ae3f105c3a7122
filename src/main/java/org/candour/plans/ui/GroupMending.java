package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.function.Consumer;
import org.candour.plans.bulk.Offer;
import org.candour.plans.bulk.ProblemGroup;

/** What can be done on the spot about rows of a manifest that have one and the same problem: once for all of them. */
final class GroupMending extends Div {

    private static final long serialVersionUID = 1L;

    private final String rows;
    private final String inAll;
    private final int count;

    /**
     * @param id unique on the page
     * @param value what the cell says now
     */
    GroupMending(String id, ProblemGroup group, String value, Consumer<String> mend) {
        this.count = group.rows().size();
        this.rows = count == 1 ? "row " + group.rows().getFirst() : count + " rows";
        this.inAll = count == 1 ? "" : " in all " + rows;
        addClassName("mending");
        String column = group.place().column();
        group.offers().forEach(offer -> add(offer(offer, column, mend)));
        if (!column.isEmpty()) {
            List<Component> own = own(id, column, value, mend);
            if (group.offers().isEmpty()) {
                add(own);
            } else {
                Div line = new Div(own.toArray(Component[]::new));
                line.addClassName("mending");
                add(new NativeDetails("Something else", line));
            }
        }
    }

    /** Offered where no other problem of the same row does. */
    GroupMending orTakeOut(Runnable takeOut) {
        add(button(count == 1 ? "Take out" : "Take all " + rows + " out", "Take out " + rows, takeOut));
        return this;
    }

    private NativeButton offer(Offer offer, String column, Consumer<String> mend) {
        return button(
                offer.words() + inAll,
                "Put " + offer.words() + " in " + rows + ", " + column,
                () -> mend.accept(offer.value()),
                "btn second s");
    }

    private List<Component> own(String id, String column, String value, Consumer<String> mend) {
        Input input = new Input();
        input.setId(id);
        input.setValue(value);
        input.getElement().setAttribute("type", "text").setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel((count == 1 ? "R" + rows.substring(1) : rows) + ", " + column);
        label.setFor(id);
        NativeButton put =
                button("Put right" + inAll, "Put right " + rows + ", " + column, () -> mend.accept(input.getValue()));
        input.getElement()
                .addEventListener(
                        "keydown",
                        press -> mend.accept(
                                press.getEventData().get("event.target.value").asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData("event.target.value");
        return List.of(label, input, put);
    }

    static NativeButton button(String text, String label, Runnable deed) {
        return button(text, label, deed, "btn plain s");
    }

    static NativeButton button(String text, String label, Runnable deed, String classes) {
        NativeButton button = new NativeButton(text, click -> deed.run());
        button.setClassName(classes);
        button.getElement().setAttribute("aria-label", label);
        return button;
    }
}
