package org.candour.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.candour.search.Narrowing;
import org.candour.search.Order;
import org.candour.search.SearchAnswer;
import org.candour.search.SearchAnswer.Facet;
import org.candour.search.SearchAnswer.Facet.Choice;

/** By what the answer is narrowed and ordered, each choice with how many plans say it. */
final class NarrowBar extends Div {

    private static final long serialVersionUID = 1L;

    private record Option(String value, String label) {}

    private final transient Wish wish;
    private final transient Consumer<Wish> go;

    NarrowBar(SearchAnswer answer, Wish wish, Consumer<Wish> go) {
        this.wish = wish;
        this.go = go;
        addClassNames("facets", "tools", "noprint");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Narrow the answer");
        field("region", "Region", options("All regions", answer.detail().facet("region")), wish.region());
        field("role", "Document", options("All documents", answer.detail().facet("role")), wish.role());
        List<Option> versions =
                new ArrayList<>(options("Newest", answer.detail().facet("version")));
        versions.add(1, new Option(Narrowing.EVERY_VERSION, "Every version"));
        field("version", "Version", versions, wish.version());
        field(
                "sort",
                "Order",
                Arrays.stream(Order.values())
                        .map(order -> new Option(order.value(), "By " + order.label()))
                        .toList(),
                wish.order().value());
    }

    private static List<Option> options(String all, Facet facet) {
        List<Option> options = new ArrayList<>(List.of(new Option("", all)));
        for (Choice choice : facet.choices()) {
            options.add(new Option(choice.value(), choice.label() + " (" + choice.says() + " say)"));
        }
        return options;
    }

    private void field(String name, String words, List<Option> options, String chosen) {
        if (options.size() < 2) {
            return;
        }
        HtmlContainer select = Html.of("select", "");
        select.setId(name);
        for (Option option : options) {
            HtmlContainer item = Html.text("option", option.label());
            item.getElement().setAttribute("value", option.value());
            item.getElement().setAttribute("selected", option.value().equals(chosen));
            select.add(item);
        }
        select.getElement()
                .addEventListener(
                        "change",
                        changed -> go.accept(wish.with(
                                name,
                                changed.getEventData().get("element.value").asString())))
                .addEventData("element.value");
        NativeLabel label = new NativeLabel(words);
        label.setFor(select);
        Div field = new Div(label, select);
        field.addClassName("field");
        add(field);
    }
}
