package org.candour.plans.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;

/** One small box a page, in order: with text, blank, or not read. A box opens its page. */
final class PageStrip {

    private PageStrip() {}

    /** Plain links in one piece of markup: a plan has hundreds of pages, and none of them needs the server to know. */
    static Html of(PlanVersion version, Document document, List<Page> pages, int current) {
        StringBuilder strip = new StringBuilder(
                "<ol class=\"strip\" data-walk aria-label=\"Pages; arrow keys go from one to the next\">");
        for (Page page : pages) {
            String kind = page.readability().name().toLowerCase(Locale.ROOT)
                    + (page.readability().isRead() && page.isToBeLookedAt() ? " pictured" : "");
            strip.append("<li><a router-link tabindex=\"")
                    .append(page.number() == Math.max(1, current) ? 0 : -1)
                    .append("\" class=\"")
                    .append(kind)
                    .append('"')
                    .append(page.number() == current ? " aria-current=\"true\"" : "")
                    .append(" href=\"")
                    .append(PlansNavigation.page(version.round(), version.footprint(), document.id(), page.number())
                            .substring(1)
                            .replace("&", "&amp;"))
                    .append("\"><span class=\"vh\">")
                    .append(document.pageWord())
                    .append(' ')
                    .append("</span>")
                    .append(page.number())
                    .append("<span class=\"vh\">, ")
                    .append(escaped(PlanWords.page(page)))
                    .append("</span></a></li>");
        }
        return new Html(strip.append("</ol>").toString());
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
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
