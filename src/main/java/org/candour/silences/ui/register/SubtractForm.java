package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;
import org.candour.search.Snippet;

/** Asks which phrase of a passage is to be subtracted. */
class SubtractForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final java.util.concurrent.atomic.AtomicLong MADE = new java.util.concurrent.atomic.AtomicLong();

    private final Input phrase = new Input();

    /** @param close without subtracting anything */
    SubtractForm(Snippet snippet, Consumer<String> subtract, Runnable close) {
        addClassNames("typed", "subtract");
        String id = "subtract-" + MADE.incrementAndGet();
        NativeLabel label = new NativeLabel("Phrase to subtract");
        label.setFor(id);
        phrase.setId(id);
        phrase.getElement().setAttribute("type", "text").setAttribute("maxlength", "200");
        phrase.setValue(Phrases.round(snippet));
        Div field = new Div(label, phrase);
        field.addClassName("field");
        add(field, Press.small("Put into false friends", () -> take(phrase.getValue(), subtract)));
        phrase.getElement()
                .addEventListener(
                        "keydown",
                        press -> take(
                                press.getEventData().get("event.target.value").asString(), subtract))
                .setFilter("event.key === 'Enter'")
                .addEventData("event.target.value");
        getElement().addEventListener("keydown", press -> close.run()).setFilter("event.key === 'Escape'");
    }

    private static void take(String phrase, Consumer<String> subtract) {
        if (!phrase.isBlank()) {
            subtract.accept(phrase.strip());
        }
    }

    /** Takes what somebody has marked with the pointer, if anything. */
    void offer(String marked) {
        String text = marked.replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            phrase.setValue(text);
        }
        phrase.focus();
    }
}
