package org.candour.assessment.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A native text area that tells what was typed after a short pause, and at once when it is left. */
@Tag("textarea")
class Words extends AbstractSinglePropertyField<Words, String> implements Focusable<Words>, HasStyle {

    private static final int PAUSE = 500;

    Words(String id, int rows) {
        super("value", "", false);
        setId(id);
        getElement().setAttribute("rows", Integer.toString(rows));
        setSynchronizedEvent(ValueChangeMode.eventForMode(ValueChangeMode.LAZY, "input"));
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, PAUSE, getSynchronizationRegistration());
        // Leaving the field does not wait for the pause: nobody loses the last words by going on quickly.
        getElement().addPropertyChangeListener("value", "change", e -> {});
    }

    void setLocked(boolean locked) {
        setReadOnly(locked);
        getElement().setAttribute("readonly", locked);
    }
}
