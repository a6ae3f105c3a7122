package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedPassage;
import org.jspecify.annotations.Nullable;

/** What people confirmed about the plan's numbers, to be cited for the criterion that is open. */
class ConfirmedNumbers extends Div {

    private static final int SHOWN = 6;

    /** @param cite null where the sheet is closed */
    ConfirmedNumbers(List<NumberAlarm> confirmed, @Nullable Consumer<StatedPassage> cite) {
        setVisible(!confirmed.isEmpty());
        UnorderedList alarms = new UnorderedList();
        confirmed.forEach(alarm -> alarms.add(item(alarm, cite)));
        NativeDetails details = new NativeDetails(
                "Confirmed about the plan's numbers: "
                        + (confirmed.size() == 1 ? "one point" : confirmed.size() + " points"),
                alarms);
        details.addClassName("guide");
        add(details);
    }

    private static ListItem item(NumberAlarm alarm, @Nullable Consumer<StatedPassage> cite) {
        ListItem item = new ListItem(new Span(alarm.sentence() + " "));
        if (cite != null) {
            alarm.passages().stream().limit(SHOWN).forEach(passage -> {
                NativeButton button = Press.small("Cite " + passage.place(), () -> cite.accept(passage));
                button.setAriaLabel("Cite " + passage.place() + ": " + passage.words());
                item.add(button, new Span(" "));
            });
        }
        return item;
    }
}
