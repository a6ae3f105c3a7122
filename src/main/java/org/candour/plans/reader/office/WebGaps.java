package org.candour.plans.reader.office;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What stands between elements of a web page that are shown apart, though nothing in their names says so. */
final class WebGaps {

    private static final Pattern DISPLAY = Pattern.compile("(?:^|;)\\s*display\\s*:\\s*([a-z-]+)");
    private static final Pattern SET_ASIDE =
            Pattern.compile("(?:^|;)\\s*(?:float\\s*:\\s*(?:left|right)" + "|position\\s*:\\s*(?:absolute|fixed))");

    private WebGaps() {}

    static boolean isMenu(Element element) {
        String role = element.attr("role");
        return element.normalName().equals("nav")
                || element.normalName().equals("menu")
                || role.equals("navigation")
                || role.equals("menu");
    }

    /**
     * What goes before and after the element's text; empty when it may be part of a word.
     *
     * @param inMenu whether it lies in one
     */
    static String around(Element element, String style, boolean inMenu) {
        Matcher display = DISPLAY.matcher(style);
        String shown = display.find() ? Objects.requireNonNullElse(display.group(1), "") : "";
        return switch (shown) {
            case "", "inline", "contents", "none", "inherit", "initial", "unset", "revert" ->
                byPlace(element, style, inMenu);
            default -> shown.startsWith("inline") || shown.equals("table-cell") ? " " : "\n";
        };
    }

    private static String byPlace(Element element, String style, boolean isMenu) {
        boolean own = element.normalName().contains("-"); // an element that the page itself made up
        boolean inMenu = isMenu
                && (element.normalName().equals("a") || element.normalName().equals("span"));
        boolean alone = element.previousSibling() == null && element.nextSibling() == null;
        return own || inMenu && !alone || SET_ASIDE.matcher(style).find() || isLinkBesideLink(element) ? " " : "";
    }

    /** Two links to different places are two, however close they stand; one that is cut in two goes on as it was. */
    private static boolean isLinkBesideLink(Element element) {
        return element.normalName().equals("a")
                && (isOther(element, element.previousSibling()) || isOther(element, element.nextSibling()));
    }

    private static boolean isOther(Element link, @Nullable Node beside) {
        return beside instanceof Element other
                && other.normalName().equals("a")
                && link.hasAttr("href")
                && other.hasAttr("href")
                && !link.attr("href").equals(other.attr("href"));
    }
}
