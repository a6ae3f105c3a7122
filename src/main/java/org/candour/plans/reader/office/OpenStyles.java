package org.candour.plans.reader.office;

import java.util.HashSet;
import java.util.Set;

/** Which styles of an OpenDocument file hide what bears them. */
final class OpenStyles {

    private final Set<String> hiding = new HashSet<>();
    private String style = "";

    boolean hides(String name) {
        return !name.isEmpty() && hiding.contains(name);
    }

    /** Takes notice of an element, if it is one of those that styles consist of. */
    void see(String name, XmlEvents.Element element) {
        switch (name) {
            case "style" -> style = element.get("name");
            case "text-properties" -> hideIf(element.has("display", "none"));
            case "table-properties" -> hideIf(element.has("display", "false"));
            case "drawing-page-properties" -> hideIf(element.has("visibility", "hidden"));
            case "section-properties" -> hideIf(element.has("display", "none"));
            default -> {}
        }
    }

    private void hideIf(boolean hides) {
        if (hides) {
            hiding.add(style);
        }
    }
}
