package org.candour.plans.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.candour.common.ProblemsException;
import org.candour.plans.PlanVersion;
import org.candour.plans.Shelf;

/** Lets a version be called or dated otherwise, while nothing rests on it. */
final class EditVersionButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    EditVersionButton(Shelf shelf, PlanVersion version, Runnable afterwards) {
        super("Change title or date");
        setClassName("btn plain");
        addClickListener(click -> open(shelf, version, afterwards));
    }

    private static void open(Shelf shelf, PlanVersion version, Runnable afterwards) {
        Dialog dialog = new Dialog("Change “" + version.title() + "”");
        TextField title = new TextField("Title");
        title.setValue(version.title());
        title.setWidthFull();
        DayField date = new DayField("Dated");
        date.setValue(version.date());
        Refusal refusal = new Refusal();
        dialog.add(title, date, refusal);
        NativeButton save = new NativeButton("Save", click -> {
            if (date.isInvalid()) {
                date.focus(); // it says what is wrong
                return;
            }
            try {
                shelf.edit(version.id(), title.getValue(), date.getValue());
                dialog.close();
                afterwards.run();
            } catch (ProblemsException e) {
                refusal.show(e);
            }
        });
        save.setClassName("btn");
        NativeButton keep = new NativeButton("Leave as it is", click -> dialog.close());
        keep.setClassName("btn plain");
        dialog.getFooter().add(keep, save);
        dialog.open();
    }
}
