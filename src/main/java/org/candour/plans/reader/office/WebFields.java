package org.candour.plans.reader.office;

import java.util.Locale;
import java.util.Set;
import org.candour.plans.Mark;
import org.jsoup.nodes.Element;

/** What a form on a web page shows besides its texts. */
final class WebFields {

    private static final Set<String> NO_WORDS = Set.of("hidden", "password", "image", "checkbox", "radio");

    private WebFields() {}

    /** What is shown of a choice, or of several, in place of its text. */
    static String label(String name, Element element) {
        boolean shown = name.equals("optgroup")
                || name.equals("option") && element.text().isBlank();
        return shown ? element.attr("label") + "\n" : "";
    }

    /** What is filled in, or what stands on a button, with its mark. */
    static String filledIn(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        String value = input.attr("value");
        return value.isBlank() || NO_WORDS.contains(type)
                ? ""
                : " " + Signs.mark(Mark.Kind.FORM_FIELD, Signs.plain(value)) + " ";
    }
}
