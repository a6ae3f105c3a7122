package org.candour.silences.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

/** A native drop-down list: option values with their words. */
@Tag("select")
class Choice extends AbstractSinglePropertyField<Choice, String> {

    private static final long serialVersionUID = 1L;

    Choice(String id, Map<String, String> options, String chosen) {
        super("value", "", false);
        setId(id);
        options.forEach((value, words) -> {
            Element option = new Element("option");
            option.setAttribute("value", value);
            option.setAttribute("selected", value.equals(chosen)); // options arrive after the property
            option.setText(words);
            getElement().appendChild(option);
        });
        setSynchronizedEvent("change");
        setValue(options.containsKey(chosen) ? chosen : "");
    }

    /** With its label; tells what a person chose. */
    static Div field(
            String id, String label, Map<String, String> options, String chosen, SerializableConsumer<String> changed) {
        Choice choice = new Choice(id, options, chosen);
        choice.addValueChangeListener(change -> changed.accept(change.getValue()));
        return labelled(label, choice);
    }

    static Div labelled(String label, Choice choice) {
        NativeLabel words = new NativeLabel(label);
        words.setFor(choice.getId().orElseThrow());
        Div field = new Div(words, choice);
        field.addClassName("field");
        return field;
    }
}
