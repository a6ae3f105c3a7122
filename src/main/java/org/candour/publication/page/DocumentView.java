package org.candour.publication.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.plans.Document;
import org.candour.plans.NotRead;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;
import org.candour.plans.ReadabilityReport;
import org.candour.publication.SearchChoice;
import org.jspecify.annotations.Nullable;

/**
 * One page of a public document.
 *
 * @param parts the page's text cut where something is marked
 * @param cited what the mark stands for: "cited for R2 Sites and services"; empty when nothing is marked for a score
 * @param passage the passage cited; empty when none is
 * @param pages every page, first to last
 * @param setRight those of them that stand in the words a person gave them
 * @param report how much could be read; null in the moment it is taken back
 * @param departure what became of the document since; empty while it counts
 * @param asked the search from which somebody came
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
        List<Page> pages,
        Set<Integer> setRight,
        @Nullable ReadabilityReport report,
        String departure,
        SearchChoice asked,
        @Nullable FromSquare square) {

    /** What was searched for; empty where nobody searched. */
    public String question() {
        return asked.question();
    }

    /** The answer from which somebody came, narrowed and ordered as it was. */
    public String answerHref() {
        return frame.base() + "/search?" + asked.query();
    }

    /** A run of the page's text, marked or not. */
    public record Part(String text, boolean marked) {}

    /** What could not be read, and why. */
    public List<NotRead> notRead() {
        return NotRead.of(pages);
    }

    /** What is to be said of a page in the strip besides its number; empty for plain text. */
    public String words(Page page) {
        if (setRight.contains(page.number())) {
            return ", set right by a person";
        }
        return switch (page.readability()) {
            case TEXT -> "";
            case OCR ->
                ", recognised" + (page.confidence() < 100 ? ", " + page.confidence() + " % sure of its words" : "");
            case BLANK -> ", blank";
            case UNREADABLE -> ", unreadable";
        };
    }

    /** How a page looks in the strip. */
    public String look(Page page) {
        return page.readability() == Readability.TEXT || setRight.contains(page.number())
                ? ""
                : page.readability().name().toLowerCase(Locale.ROOT);
    }

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
        String answer = question().isEmpty() ? "" : asked.query();
        String from = square == null ? "" : square.address();
        String end = Stream.of(answer, from).filter(part -> !part.isEmpty()).collect(Collectors.joining("&", "?", ""));
        end = end.length() == 1 ? "" : end;
        return frame.base() + "/documents/" + document.id() + "/pages/" + number + end;
    }

    public String footprintHref() {
        return frame.base() + "/footprints/" + version.footprint();
    }

    /** What was asked, in quotes; a phrase has its own. */
    public String quoted() {
        String question = question();
        return question.indexOf('"') >= 0
                ? question.replaceFirst("^\"([^\"]*)\"$", "\u201C$1\u201D")
                : "\u201C" + question + "\u201D";
    }

    public String title() {
        return document.role().title() + ", " + document.pageWord() + " " + page.number();
    }
}
