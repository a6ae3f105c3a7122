package org.candour.silences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.ui.Parts;
import org.candour.silences.MatrixPicture;

/** What stands around the picture of the matrix. */
final class MatrixParts {

    private MatrixParts() {}

    static Component key() {
        var key = Html.of("ul", "lg plainlist");
        key.getElement().setAttribute("aria-label", "Key");
        MatrixPicture.key().forEach(one -> {
            var cell = Html.of("i", "cell " + one.css());
            cell.getElement().setAttribute("aria-hidden", "true");
            key.add(Html.of("li", "", cell, new Span(one.words())));
        });
        return key;
    }

    /** Choices in this order, each with its words. */
    static Map<String, String> ordered(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], pairs[i + 1]);
        }
        return ordered;
    }

    /** @param sentences one for each choice of the address that there is not */
    static Component refused(List<String> sentences) {
        Div said = new Div(
                Parts.paragraph(String.join(" ", sentences) + " What is shown is not narrowed or ordered by it."));
        said.addClassName("err");
        said.getElement().setAttribute("role", "alert");
        return said;
    }
}
