package org.candour.silences.ui.register;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A native drop-down list: option values with their words. */
@Tag("select")
class Choice extends AbstractSinglePropertyField<Choice, String> {

    private static final long serialVersionUID = 1L;

    Choice(String id, Map<String, String> options) {
        super("value", "", false);
        setId(id);
        options.forEach((value, words) -> {
            Element option = new Element("option");
            option.setAttribute("value", value);
            option.setText(words);
            getElement().appendChild(option);
        });
        setSynchronizedEvent("change");
    }

    /** Shows that option; browsers need it as an attribute too, because options arrive after the property. */
    void select(String value) {
        setValue(value);
        getElement()
                .getChildren()
                .forEach(option -> option.setAttribute("selected", value.equals(option.getAttribute("value"))));
    }
}
