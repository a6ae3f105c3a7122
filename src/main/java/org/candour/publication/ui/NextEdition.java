package org.candour.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.publication.Edition;
import org.candour.publication.EditionDraft;
import org.candour.publication.PublishedRating;

/** The next edition's ratings against those readers see now; what changes comes first. */
final class NextEdition {

    private NextEdition() {}

    static Div table(EditionDraft draft, Optional<Edition> current) {
        NativeTable table = new NativeTable();
        table.addClassName("next");
        table.setCaptionText(
                "What changes comes first. Capped: a limiting rule holds the band below what the score alone would give.");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Footprint"),
                        Parts.columnHead("Band"),
                        Parts.numberHead("Score, 1 to 4"),
                        Parts.columnHead("Against what readers see now")));
        draft.edition().ratings().stream()
                .sorted(PublicPreview.bestFirst(draft.edition()))
                .sorted((a, b) -> Boolean.compare(isFresh(draft, b), isFresh(draft, a)))
                .forEach(rating -> table.getBody().add(row(draft, rating, current)));
        return inScroll("Ratings of the next edition", table);
    }

    static Div inScroll(String label, NativeTable table) {
        Div scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return scroll;
    }

    private static NativeTableRow row(EditionDraft draft, PublishedRating rating, Optional<Edition> current) {
        String change = change(draft, rating, current);
        String style = isFresh(draft, rating) ? "strong" : "quiet";
        return new NativeTableRow(
                Parts.rowHead(new Span(rating.name()), Parts.span(change, "phone", "xs", style)),
                band(rating),
                Parts.number(Figures.score(rating.score())),
                new NativeTableCell(Parts.span(change, style)));
    }

    static NativeTableCell band(PublishedRating rating) {
        NativeTableCell cell = new NativeTableCell(Parts.band(rating.bandLetter(), rating.bandTitle()));
        if (rating.isCapped()) {
            cell.add(new Span(" "), Parts.span("capped", "capped"));
        }
        if (!rating.unjudged().isEmpty()) {
            cell.add(new Span(" "), Parts.span(rating.unjudged(), "capped"));
        }
        return cell;
    }

    private static String change(EditionDraft draft, PublishedRating rating, Optional<Edition> current) {
        if (!isFresh(draft, rating)) {
            return "unchanged";
        }
        return current.flatMap(edition -> edition.rating(rating.footprint()))
                .map(before -> isShownAlike(before, rating)
                        ? "same band and score; evidence or robustness changed"
                        : "was " + before.bandTitle() + " " + Figures.score(before.score()))
                .orElse("new");
    }

    private static boolean isShownAlike(PublishedRating before, PublishedRating now) {
        return before.band().equals(now.band()) && Figures.score(before.score()).equals(Figures.score(now.score()));
    }

    private static boolean isFresh(EditionDraft draft, PublishedRating rating) {
        return draft.fresh().contains(rating.footprint());
    }
}
