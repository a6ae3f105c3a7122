package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lists of a Word document write before their paragraphs, as far as it has words in it. */
final class WordLists implements XmlEvents.Listener {

    /** Of each list as it is defined, by level. */
    private final Map<String, Map<String, String>> defined = new HashMap<>();

    private final Map<String, String> used = new HashMap<>();
    private final Map<String, Map<String, String>> overridden = new HashMap<>();
    private final Map<String, String> ofStyles = new HashMap<>();
    private Map<String, String> levels = new HashMap<>();
    private String list = "";
    private String level = "";
    private String style = "";

    static WordLists of(Parts parts, @Nullable String path) {
        WordLists lists = new WordLists();
        if (path != null) {
            try (InputStream in = parts.open(path)) {
                XmlEvents.read(in, lists);
            } catch (IOException e) {
                parts.isLost(path); // paragraphs are told without what stands before them
            }
        }
        return lists;
    }

    /** "Recommendation " of "Recommendation 1:"; empty when nothing but a number or bullet stands there. */
    String label(String number, String ofLevel) {
        String level = ofLevel.isEmpty() ? "0" : ofLevel;
        Map<String, String> own = overridden.getOrDefault(number, Map.of());
        Map<String, String> all = defined.getOrDefault(used.getOrDefault(number, ""), Map.of());
        return own.getOrDefault(level, all.getOrDefault(level, ""));
    }

    /** The same for paragraphs that are in a list by their style, as numbered headings are. */
    String labelOfStyle(String id) {
        return ofStyles.getOrDefault(id, "");
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) {
        switch (name) {
            case "abstractNum" -> {
                levels = new HashMap<>();
                defined.put(element.get("abstractNumId"), levels);
            }
            case "num" -> {
                list = element.get("numId");
                levels = new HashMap<>();
                overridden.put(list, levels);
            }
            case "abstractNumId" -> used.put(list, element.get("val"));
            case "lvl" -> {
                level = element.get("ilvl");
                style = "";
            }
            case "pStyle" -> style = element.get("val");
            case "lvlText" -> label(ListLabel.words(element.get("val")));
            default -> {}
        }
        return XmlEvents.Ending.NONE;
    }

    private void label(String words) {
        levels.put(level, words);
        if (!style.isEmpty()) {
            ofStyles.put(style, words);
        }
    }
}
