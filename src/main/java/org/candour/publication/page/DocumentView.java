package org.candour.publication.page;

import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;

/**
 * One page of a public document.
 *
 * @param parts the page's text cut where something is marked
 * @param cited what the mark stands for: "cited for R2 Sites and services"; empty when nothing is marked for a score
 * @param passage the passage cited; empty when none is
 * @param strip readability of every page, first to last
 */
public record DocumentView(
        Frame frame,
        PlanVersion version,
        String footprintName,
        Document document,
        Page page,
        List<Part> parts,
        String cited,
        String passage,
        List<Readability> strip,
        String question) {

    /** A run of the page's text, marked or not. */
    public record Part(String text, boolean marked) {}

    /** What the viewer asks for bytes, pages and search. */
    public String base() {
        return "/view/" + document.id();
    }

    /** Address of any page, for the viewer to fill in its number. */
    public String address() {
        return href(0).replace("/pages/0", "/pages/{page}");
    }

    public boolean isPdf() {
        return document.mediaType().equals("application/pdf");
    }

    public String href(int number) {
        String end = question.isEmpty() ? "" : "?q=" + SearchView.encoded(question);
        return frame.base() + "/documents/" + document.id() + "/pages/" + number + end;
    }

    public String footprintHref() {
        return frame.base() + "/footprints/" + version.footprint();
    }

    public String title() {
        return document.role().title() + ", " + document.pageWord() + " " + page.number();
    }
}
