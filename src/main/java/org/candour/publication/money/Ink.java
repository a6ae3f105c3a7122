package org.candour.publication.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes SVG; every text and attribute is escaped here. */
final class Ink {

    private final StringBuilder out = new StringBuilder();
    private final List<String> open = new ArrayList<>();

    /** Attributes as name and value in turn; those with an empty value are left away. */
    Ink open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.add(element);
        return this;
    }

    Ink close() {
        out.append("</").append(open.removeLast()).append('>');
        return this;
    }

    Ink empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Ink text(String element, String text, Object... attributes) {
        open(element, attributes);
        out.append(escaped(text));
        return close();
    }

    /** A drawing made by this class or by the maps' writer. */
    Ink drawn(String svg) {
        out.append(svg);
        return this;
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double number ? px(number) : String.valueOf(value);
            if (!text.isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(text))
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
