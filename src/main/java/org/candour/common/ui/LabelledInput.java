package org.candour.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A field with its label, a word of help, and what is wrong with it said beside it. */
public final class LabelledInput extends Div {

    private final Input input = new Input();
    private final Paragraph error = Parts.paragraph("", "fielderr");

    /** @param id unique on the page */
    public LabelledInput(String id, String label, String help) {
        addClassName("field");
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        input.setId(id);
        input.getElement().setAttribute("type", "text"); // style sheets look for it
        error.setId(id + "-error");
        error.setVisible(false);
        add(name);
        if (help.isEmpty()) {
            describedBy(error.getId().orElseThrow());
        } else {
            Span hint = Parts.span(help, "xs", "quiet");
            hint.setId(id + "-help");
            add(hint);
            describedBy(id + "-help " + id + "-error");
        }
        add(input, error);
    }

    /** A field for a new password, which the browser may make and keep. */
    public LabelledInput forNewPassword() {
        input.getElement().setAttribute("type", "password").setAttribute("autocomplete", "new-password");
        return this;
    }

    public LabelledInput atMost(int characters) {
        input.getElement().setAttribute("maxlength", String.valueOf(characters));
        return this;
    }

    public String text() {
        return input.getValue() == null ? "" : input.getValue();
    }

    /** Shows what is to be changed. */
    public LabelledInput show(String text) {
        input.setValue(text);
        return this;
    }

    public void clear() {
        input.clear();
        showError("");
    }

    /** Says what is wrong with the field; nothing is when empty. */
    public void showError(String what) {
        error.setText(what);
        error.setVisible(!what.isEmpty());
        input.getElement().setAttribute("aria-invalid", String.valueOf(!what.isEmpty()));
    }

    public void focus() {
        input.focus();
    }

    private void describedBy(String ids) {
        input.getElement().setAttribute("aria-describedby", ids);
    }
}
