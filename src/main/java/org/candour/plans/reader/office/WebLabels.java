package org.candour.plans.reader.office;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.plans.Mark;
import org.jsoup.nodes.Element;

/**
 * What a web page says of its parts to those who point at them or have them read aloud: the long form of an acronym, the
 * name of a link that is only a sign. Readers come across it, so that it is a mention, with a note where it stands.
 */
final class WebLabels {

    private static final String[] NAMES = {"title", "aria-label", "aria-description", "placeholder"};

    /** Of these only the page's plan is told: "Main menu", "On this page". */
    private static final Set<String> PARTS = Set.of("nav", "main", "header", "footer", "body");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> told = new HashSet<>();

    /** What is to be told after the paragraph; blank when there is nothing that was not told or stands there anyway. */
    String of(Element element) {
        if (PARTS.contains(element.normalName())) {
            return "";
        }
        StringBuilder labels = new StringBuilder();
        for (String name : NAMES) {
            String label = element.attr(name).strip();
            if (!label.isEmpty()
                    && !letters(element.ownText() + " " + element.attr("alt")).contains(letters(label))
                    && told.add(letters(label))) {
                labels.append(labels.isEmpty() ? "" : "\n").append(Signs.mark(kind(element, name), Signs.plain(label)));
            }
        }
        return labels.toString();
    }

    private static Mark.Kind kind(Element element, String name) {
        if (name.equals("placeholder")) {
            return Mark.Kind.FORM_FIELD;
        }
        return switch (element.normalName()) {
            case "img", "svg", "canvas", "video", "object" -> Mark.Kind.PICTURE_DESCRIPTION;
            case "input", "select", "textarea", "button" -> Mark.Kind.FORM_FIELD;
            default -> Mark.Kind.HIDDEN;
        };
    }

    private static String letters(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip();
    }
}
