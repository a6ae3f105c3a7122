package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.candour.assessment.ModerationBoard;
import org.candour.assessment.ModerationBoard.Line;
import org.candour.common.ui.Parts;

/** The finding at the top of the board: what needs the moderator, how far they agree, where the rating stands. */
class BoardLead extends Section {

    BoardLead(String footprint, ModerationBoard board, boolean isPublished) {
        addClassNames("sec", "flush", "lead");
        Div title = new Div(new H1(footprint), Parts.paragraph(finding(board, isPublished), "stand"));
        Element figures = new Element("dl");
        figures.getClassList().add("agr");
        Double alpha = board.alpha();
        figure(
                figures,
                "Agreement, Krippendorff’s α",
                Parts.span(alpha == null ? "not defined" : BoardTable.number(alpha), "tn"));
        figure(figures, "Same level", Parts.span(Math.round(100 * board.sameLevel()) + " %", "tn"));
        figure(
                figures,
                board.open().isEmpty() ? "Overall" : "Overall if the lowest level given stood",
                Parts.span(BandOf.score(board.provisional().overall()), "tn"));
        Span band = new Span(BandOf.shown(board.criteria(), board.provisional().band()));
        if (board.provisional().isCapped()) {
            band.add(Parts.span(" capped", "capped"));
        }
        figure(figures, ratingIs(board, isPublished), band);
        add(title);
        getElement().appendChild(figures);
    }

    private static String ratingIs(ModerationBoard board, boolean isPublished) {
        if (board.proposal() != null) {
            return isPublished ? "Published rating" : "Proposed rating";
        }
        int open = board.open().size();
        return open == 0
                ? "Rating"
                : "Rating then, " + open + " of " + board.lines().size() + " open";
    }

    private static void figure(Element list, String term, Component value) {
        Element pair = new Element("div");
        Element name = new Element("dt");
        name.setText(term);
        Element figure = new Element("dd");
        figure.appendChild(value.getElement());
        pair.appendChild(name, figure);
        list.appendChild(pair);
    }

    static String finding(ModerationBoard board, boolean isPublished) {
        long wide = board.open().stream().filter(Line::isWide).count();
        long open = board.open().size();
        String waiting = board.waiting() == 0
                ? ""
                : board.waiting() == 1
                        ? " One more assessor is still scoring."
                        : " " + board.waiting() + " more assessors are still scoring.";
        if (isPublished) {
            return "The rating is published. To correct it, withdraw the proposal; readers keep it until a new edition."
                    + waiting;
        }
        if (board.proposal() != null) {
            return "The rating is proposed. A publisher decides on it." + waiting;
        }
        if (open == 0) {
            return "Everything is agreed. The rating can be proposed." + waiting;
        }
        String far = wide == 0
                ? "No open criterion has scores two levels apart or more."
                : wide == 1
                        ? "One criterion needs you: the assessors differ by two levels or more."
                        : wide + " criteria need you: the assessors differ by two levels or more.";
        return far + " " + (open - wide) + " open " + (open - wide == 1 ? "one is" : "ones are") + " within one level."
                + waiting;
    }
}
