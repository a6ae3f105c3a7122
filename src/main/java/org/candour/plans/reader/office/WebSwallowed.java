package org.candour.plans.reader.office;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Text of a web page that something swallows which is opened and never closed: a comment, a script, a style, the quotation
 * mark of an attribute. What closes it may be the end of the file, or the end of the next of its kind. A browser does not
 * show such text either; but whoever wrote it meant it to be read, and nobody would know that it is missing.
 */
final class WebSwallowed {

    /** Put behind the end of a file: where it does not come out again as what it is, the file's own end is swallowed too. */
    static final String LAST = "\n<p id=\"candour-end-of-file\"></p>";

    private static final String ID = "candour-end-of-file";

    /** How a paragraph, a row or a heading ends or begins. */
    private static final String MARKUP = "</?(?:p|h[1-6]|li|td|tr|table|ul|ol|div|section)(?:\\s[^<]*)?>";

    private static final Pattern ONE = Pattern.compile(MARKUP);
    private static final Pattern SEVERAL = Pattern.compile("(?:" + MARKUP + "[^<]*){3}");

    private WebSwallowed() {}

    /** Takes {@link #LAST} away again. */
    static boolean isAny(Document page) {
        Element last = page.getElementById(ID);
        boolean swallowed = page.selectFirst("frameset") == null
                && (last == null || last.closest("template, iframe, noembed, noframes") != null);
        if (last != null) {
            last.remove();
        }
        return swallowed || page.nodeStream().anyMatch(WebSwallowed::swallows);
    }

    private static boolean swallows(Node node) {
        return switch (node) {
            case Comment comment -> comment.getData().contains("<!--") && hasOne(comment.getData());
            case DataNode data -> swallows(data);
            case Element element -> swallows(element);
            default -> false;
        };
    }

    /** A style sheet has no paragraphs; a script may write some, but none that stand one behind the other with a script. */
    private static boolean swallows(DataNode data) {
        String text = data.getWholeData().toLowerCase(Locale.ROOT);
        boolean style =
                data.parent() instanceof Element parent && parent.normalName().equals("style");
        return style
                ? hasOne(text)
                : text.contains("<script") && SEVERAL.matcher(text).find();
    }

    private static boolean swallows(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!name.equals("srcdoc")
                    && !name.startsWith("data-")
                    && !name.startsWith("on")
                    && hasOne(attribute.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOne(String text) {
        return text.indexOf('<') >= 0
                && ONE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
