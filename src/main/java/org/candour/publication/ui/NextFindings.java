package org.candour.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.publication.EditionDraft;
import org.candour.publication.PublishedFinding;

/** The findings of the next edition against those readers see now, and a warning of those that stay out. */
final class NextFindings {

    private NextFindings() {}

    /** @param nameOf of a footprint, by its code */
    static Div of(EditionDraft draft, UnaryOperator<String> nameOf) {
        Div all = new Div();
        int shown = draft.edition().findings().size();
        all.add(Parts.paragraph(
                shown == 0
                        ? "This edition has no findings: assessors have judged no issue that readers may see."
                        : Figures.counted(shown, "finding") + (shown == 1 ? " is" : " are") + " published with it, "
                                + draft.freshFindings().size() + " of them new or changed."));
        list(all, "New or changed", draft.freshFindings(), nameOf);
        list(all, "No longer shown", draft.droppedFindings(), nameOf);
        if (!draft.leftOut().isEmpty()) {
            Div warning = new Div(Parts.paragraph(
                    "⚑ " + Figures.counted(draft.leftOut().size(), "finding")
                            + (draft.leftOut().size() == 1 ? " stays out." : " stay out."),
                    "strong"));
            UnorderedList lines = new UnorderedList();
            draft.leftOut()
                    .forEach(problem -> lines.add(new ListItem(
                            Parts.strong(problem.where() + ": "),
                            new Span(problem.what() + " "),
                            new Span(problem.remedy()))));
            warning.add(lines);
            warning.addClassName("call");
            all.add(warning);
        }
        return all;
    }

    private static void list(Div all, String title, List<PublishedFinding> findings, UnaryOperator<String> nameOf) {
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        findings.forEach(finding -> lines.add(new ListItem(
                Parts.span(
                        finding.judgement().title(),
                        "badge",
                        switch (finding.judgement()) {
                            case CONFIRMED_UNMENTIONED -> "silent";
                            case DODGED -> "dodged";
                            default -> "plain";
                        }),
                new Span(" " + nameOf.apply(finding.footprint()) + ", " + finding.title()
                        + (finding.note().isEmpty() ? "" : ": " + finding.note())))));
        all.add(new H3(title), lines);
    }
}
