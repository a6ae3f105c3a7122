package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import tools.jackson.databind.JsonNode;

/**
 * The browser's memory of what somebody types about a page and has not saved, whatever becomes of the page meanwhile.
 *
 * @param key whose words about which page
 * @param seen the reading of the page that is looked at now
 */
record KeptCorrection(String key, int seen) implements Serializable {

    /**
     * Words typed and not saved.
     *
     * @param seen the reading of the page they began from
     */
    record Left(String text, String why, int seen) {}

    /** From now on, what is typed in the form is kept. */
    void watch(Component form) {
        form.getElement().executeJs("window.candourCorrection.watch(this, $0, $1)", key, seen);
    }

    /** Tells of words that were left, if there are any. */
    void ifLeft(Component on, SerializableConsumer<Left> then) {
        on.getElement()
                .executeJs("return window.candourCorrection?.left($0) ?? {}", key)
                .then(JsonNode.class, json -> {
                    Left left = new Left(
                            json.path("text").asString(""),
                            json.path("why").asString(""),
                            json.path("seen").asInt(0));
                    if (!left.text().isEmpty() || !left.why().isEmpty()) {
                        then.accept(left);
                    }
                });
    }

    void forget() {
        UI.getCurrent().getPage().executeJs("window.candourCorrection.forget($0)", key);
    }
}
