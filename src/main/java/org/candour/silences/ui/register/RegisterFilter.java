package org.candour.silences.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.silences.ui.register.RegisterLine.Wanted;

/** Which issues are listed, and in which order. The address repeats it. */
class RegisterFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Wanted> wanted;
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final Choice domain;
    private final Choice state;
    private final Choice order;

    RegisterFilter(Map<String, String> domains, Consumer<Wanted> wanted) {
        this.wanted = wanted;
        addClassName("tools");
        words.setId("find");
        words.getElement().setAttribute("type", "search"); // style sheets look for it
        Map<String, String> all = new LinkedHashMap<>(Map.of("", "All domains"));
        all.putAll(domains);
        domain = new Choice("of", all);
        state = new Choice(
                "state",
                choices(
                        "",
                        "All asked",
                        "public",
                        "Public",
                        "hidden",
                        "Newest edition not public",
                        "local",
                        "Local",
                        "retired",
                        "Asked no longer"));
        order = new Choice(
                "order",
                choices(
                        "",
                        "Domain and title",
                        "title",
                        "Title",
                        "silent",
                        "Most silent",
                        "check",
                        "Most to check",
                        "discussed",
                        "Most discussed"));
        add(
                field("find", "Find in title, question or terms", words),
                field("of", "Domain", domain),
                field("state", "Which", state),
                field("order", "Order", order));
        words.addValueChangeListener(change -> changed());
        domain.addValueChangeListener(change -> changed());
        state.addValueChangeListener(change -> changed());
        order.addValueChangeListener(change -> changed());
    }

    private static Map<String, String> choices(String... pairs) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            choices.put(pairs[i], pairs[i + 1]);
        }
        return choices;
    }

    private static Div field(String id, String label, com.vaadin.flow.component.Component input) {
        NativeLabel words = new NativeLabel(label);
        words.setFor(id);
        Div field = new Div(words, input);
        field.addClassName("field");
        return field;
    }

    void start(QueryParameters address) {
        words.setValue(address.getSingleParameter("find").orElse(""));
        domain.select(address.getSingleParameter("of").orElse(""));
        state.select(address.getSingleParameter("state").orElse(""));
        order.select(address.getSingleParameter("order").orElse(""));
        wanted.accept(now());
    }

    private Wanted now() {
        return new Wanted(words.getValue(), domain.getValue(), state.getValue(), order.getValue());
    }

    private void changed() {
        Wanted now = now();
        wanted.accept(now);
        Map<String, String> address = new LinkedHashMap<>();
        address.put("find", now.words());
        address.put("of", now.domain());
        address.put("state", now.state());
        address.put("order", now.order());
        address.values().removeIf(String::isEmpty);
        UI ui = UI.getCurrent();
        String path = ui.getActiveViewLocation().getPath();
        String query = QueryParameters.simple(address).getQueryString();
        ui.getPage().getHistory().replaceState(null, query.isEmpty() ? path : path + "?" + query);
    }
}
