package org.candour.plans.reader.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which styles of an OpenDocument file hide what bears them, and which lists write words before their paragraphs. */
final class OpenStyles {

    /** The list that headings are in. */
    static final String OUTLINE = "outline-style";

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> raising = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private String style = "";
    private String list = "";

    boolean hides(String name) {
        return !name.isEmpty() && hiding.contains(name);
    }

    /** Whether what bears it stands higher than the line. */
    boolean raises(String name) {
        Set<String> seen = new HashSet<>();
        String at = name;
        while (!at.isEmpty() && seen.add(at)) {
            if (raising.contains(at)) {
                return true;
            }
            at = parents.getOrDefault(at, "");
        }
        return false;
    }

    /** The words that a list writes, with a space after them. */
    String label(String list, int level) {
        return labels.getOrDefault(list + "/" + level, "");
    }

    /** Takes notice of an element, if it is one of those that styles consist of. */
    void see(String name, XmlEvents.Element element) {
        switch (name) {
            case "style" -> {
                style = element.get("name");
                parents.put(style, element.get("parent-style-name"));
            }
            case "text-properties" -> {
                hideIf(element.has("display", "none"));
                raiseIf(element.get("text-position"));
            }
            case "table-properties" -> hideIf(element.has("display", "false"));
            case "drawing-page-properties" -> hideIf(element.has("visibility", "hidden"));
            case "section-properties" -> hideIf(element.has("display", "none"));
            case "list-style" -> list = element.get("name");
            case OUTLINE -> list = OUTLINE;
            case "list-level-style-number", "outline-level-style" -> label(element);
            default -> {}
        }
    }

    private void label(XmlEvents.Element element) {
        String format = element.get("num-list-format");
        String words = ListLabel.words(format.isEmpty() ? element.get("num-prefix") : format);
        if (!words.isEmpty()) {
            labels.put(list + "/" + element.get("level"), words);
        }
    }

    /** "super 58%" or "33% 58%"; what stands below the line is "sub" or less than nothing. */
    private void raiseIf(String position) {
        if (position.startsWith("super") || position.matches("0*[1-9][0-9.]*%.*")) {
            raising.add(style);
        }
    }

    private void hideIf(boolean hides) {
        if (hides) {
            hiding.add(style);
        }
    }
}
