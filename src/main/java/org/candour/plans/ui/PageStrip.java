package org.candour.plans.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;

/** One small box a page, in order: with text, blank, or not read, and whether a person set it right. A box opens its page. */
final class PageStrip {

    private PageStrip() {}

    /** Plain links in one piece of markup: a plan has hundreds of pages, and none of them needs the server to know. */
    static Html of(PlanVersion version, Document document, List<Page> pages, PagesByHand byHand, int current) {
        StringBuilder strip = new StringBuilder("<div class=\"strip-box\"><ol class=\"strip\" data-walk aria-label=\"")
                .append(escaped("Pages of " + document.fileName()))
                .append("; arrow keys go from one to the next\">");
        for (Page page : pages) {
            String link = PlansNavigation.page(version.round(), version.footprint(), document.id(), page.number())
                    .substring(1);
            strip.append("<li>")
                    .append(box(page, byHand, current, document.pageWord(), link))
                    .append("</li>");
        }
        return new Html(strip.append("</ol>")
                .append(key(pages, byHand))
                .append("</div>")
                .toString());
    }

    private static String box(Page page, PagesByHand byHand, int current, String word, String link) {
        String kind = (kind(page, byHand) + " " + byHand.shape(page.number())).strip();
        String said = ((byHand.isTyped(page) ? PlanWords.readability(Readability.TEXT) : PlanWords.page(page))
                + (byHand.words(page.number()).isEmpty() ? "" : ". ")
                + byHand.words(page.number()));
        boolean isPlain = kind.equals("text");
        return "<a router-link tabindex=\"" + (page.number() == Math.max(1, current) ? 0 : -1) + "\" class=\"" + kind
                + "\"" + (page.number() == current ? " aria-current=\"true\"" : "")
                + (isPlain ? "" : " data-said=\"" + escaped(word + " " + page.number() + ": " + said) + "\"")
                + " href=\"" + escaped(link) + "\"><span class=\"vh\">" + word + " </span>" + page.number()
                + "<span class=\"vh\">, " + escaped(said) + "</span></a>";
    }

    private static String kind(Page page, PagesByHand byHand) {
        Readability readability = byHand.isTyped(page) ? Readability.TEXT : page.readability();
        return readability.name().toLowerCase(Locale.ROOT)
                + (page.readability().isRead() && page.isToBeLookedAt() ? " pictured" : "");
    }

    /** What the shapes of the boxes mean, of those there are; plain boxes need no key. */
    private static String key(List<Page> pages, PagesByHand byHand) {
        String key = entry("ocr", count(pages, byHand, "ocr"), "recognised from a picture")
                + entry("blank", count(pages, byHand, "blank"), "blank")
                + entry("unreadable", count(pages, byHand, "unreadable"), "could not be read, or not so far")
                + entry("pictured", count(pages, byHand, "pictured"), "with pictures nobody has looked into")
                + entry("corrected", byHand.count("corrected"), "set right by a person")
                + entry("looked", byHand.count("looked"), "looked at by a person");
        return key.isEmpty() ? "" : "<p class=\"strip-key\">" + key + "</p>";
    }

    private static String entry(String shape, int count, String words) {
        return count == 0
                ? ""
                : "<span><i class=\"" + shape + "\" aria-hidden=\"true\"></i> " + count + " " + words + "</span> ";
    }

    private static int count(List<Page> pages, PagesByHand byHand, String kind) {
        return (int) pages.stream()
                .filter(page -> List.of(kind(page, byHand).split(" ")).contains(kind))
                .count();
    }

    /** Marks another page of a strip that is shown. */
    static void mark(Html strip, int current) {
        strip.getElement().executeJs("""
                this.querySelectorAll('a').forEach((box, at) => {
                  const on = at + 1 === $0;
                  if (on) box.setAttribute('aria-current', 'true'); else box.removeAttribute('aria-current');
                  box.tabIndex = on ? 0 : -1;
                })""", current);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
