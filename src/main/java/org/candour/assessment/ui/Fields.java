package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import org.candour.common.ui.Parts;

/** Native fields with their labels. */
final class Fields {

    private Fields() {}

    static Div field(String id, String label, String hint, Component field) {
        NativeLabel words = new NativeLabel(label);
        words.setFor(id);
        if (!hint.isEmpty()) {
            words.add(Parts.span(" " + hint, "quiet"));
        }
        Div all = new Div(words, field);
        all.addClassName("field");
        return all;
    }

    static NativeLabel hiddenLabel(String id, String label) {
        NativeLabel words = new NativeLabel(label);
        words.setFor(id);
        words.addClassName("vh");
        return words;
    }
}
