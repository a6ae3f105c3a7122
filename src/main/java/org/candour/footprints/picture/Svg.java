package org.candour.footprints.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes SVG elements; every text and attribute is escaped here and nowhere else. */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final List<String> open = new ArrayList<>();

    /** Opens an element; attributes as name and value in turn, those with an empty value left away. */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.add(element);
        return this;
    }

    Svg close() {
        out.append("</").append(open.removeLast()).append('>');
        return this;
    }

    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Svg text(String element, String text, Object... attributes) {
        open(element, attributes);
        out.append(escaped(text));
        return close();
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = String.valueOf(attributes[i + 1]);
            if (!value.isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Pixels with at most one decimal. */
    static String px(double pixels) {
        String text = String.format(Locale.ROOT, "%.1f", pixels);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
