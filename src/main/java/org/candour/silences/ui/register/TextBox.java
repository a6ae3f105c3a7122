package org.candour.silences.ui.register;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A native text area that tells what was typed after a short pause, and at once when it is left. */
@Tag("textarea")
class TextBox extends AbstractSinglePropertyField<TextBox, String> implements Focusable<TextBox> {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 400;

    TextBox(String id, int rows) {
        super("value", "", false);
        setId(id);
        getElement().setAttribute("rows", Integer.toString(rows));
        setSynchronizedEvent(ValueChangeMode.eventForMode(ValueChangeMode.LAZY, "input"));
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, PAUSE_MILLIS, getSynchronizationRegistration());
        getElement().addPropertyChangeListener("value", "change", e -> {}); // leaving the field does not wait
    }
}
