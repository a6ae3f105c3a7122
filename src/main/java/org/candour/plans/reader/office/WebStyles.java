package org.candour.plans.reader.office;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What a web page's own style sheet says of which elements are shown, and whether on lines of their own. Of rules that hold
 * on paper or narrow screens only nothing is taken.
 */
final class WebStyles {

    private static final Pattern DISPLAY = Pattern.compile("(?:^|[;\\s])display\\s*:\\s*([a-z-]+)");
    private static final Pattern VISIBILITY = Pattern.compile("(?:^|[;\\s])visibility\\s*:\\s*([a-z-]+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");

    /** Not what holds within something else only, as that costs most to look for; nor on pointing at it. */
    private static final Pattern SIMPLE = Pattern.compile("[\\w-]*(?:[.#][\\w-]+){0,6}");

    /** What looking at every element once for each rule may come to. */
    private static final long MOST_LOOKS = 20_000_000;

    private final Map<Element, String> displays = new IdentityHashMap<>();
    private final Map<Element, String> visibilities = new IdentityHashMap<>();
    private final Document page;
    private final int elements;
    private long looks;

    private WebStyles(Document page) {
        this.page = page;
        this.elements = page.getAllElements().size();
    }

    static WebStyles of(Document page) {
        WebStyles styles = new WebStyles(page);
        for (Element sheet : page.select("style")) {
            styles.sheet(COMMENT.matcher(sheet.data()).replaceAll(" "));
        }
        return styles;
    }

    private void sheet(String sheet) {
        for (int at = 0; at < sheet.length(); ) {
            int open = sheet.indexOf('{', at);
            if (open < 0) {
                return;
            }
            int close = end(sheet, open);
            String before = sheet.substring(at, open);
            String selector = before.substring(before.lastIndexOf(';') + 1).strip();
            if (!selector.startsWith("@")) {
                rule(selector, sheet.substring(open + 1, close).toLowerCase(Locale.ROOT));
            }
            at = close + 1;
        }
    }

    /** Where the block ends that opens there; rules for some screens lie within each other. */
    private static int end(String sheet, int open) {
        int depth = 0;
        for (int i = open; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return sheet.length();
    }

    private void rule(String selector, String declarations) {
        String display = first(DISPLAY, declarations);
        String visibility = first(VISIBILITY, declarations);
        if (display.isEmpty() && visibility.isEmpty()) {
            return;
        }
        for (String one : selector.split(",")) {
            looks += elements;
            if (looks < MOST_LOOKS && SIMPLE.matcher(one.strip()).matches()) {
                select(one.strip(), display, visibility);
            }
        }
    }

    private void select(String selector, String display, String visibility) {
        try {
            for (Element element : page.select(selector)) {
                put(displays, element, display);
                put(visibilities, element, visibility);
            }
        } catch (SelectorParseException | IllegalArgumentException e) {
            return; // the browser does not know it either
        }
    }

    /** The last rule counts. */
    private static void put(Map<Element, String> known, Element element, String value) {
        if (!value.isEmpty()) {
            known.put(element, value);
        }
    }

    boolean isHidden(Element element) {
        String style = of(element);
        return element.hasAttr("hidden")
                || first(DISPLAY, style).equals("none")
                || first(VISIBILITY, style).equals("hidden");
    }

    private static String first(Pattern pattern, String style) {
        Matcher matcher = pattern.matcher(style);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The element's own style, then what the sheet says: whoever reads it takes the first. */
    String of(Element element) {
        String display = displays.getOrDefault(element, "");
        String visibility = visibilities.getOrDefault(element, "");
        return element.attr("style").toLowerCase(Locale.ROOT)
                + (display.isEmpty() ? "" : ";display:" + display)
                + (visibility.isEmpty() ? "" : ";visibility:" + visibility);
    }
}
