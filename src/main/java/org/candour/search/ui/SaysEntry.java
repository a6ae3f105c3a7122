package org.candour.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersion;
import org.candour.search.Cue;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer.Says;
import org.candour.search.Snippet;

/** A plan that says it: its best passage, and some more behind a press. */
final class SaysEntry extends ListItem {

    private static final long serialVersionUID = 1L;

    SaysEntry(PlanHeading heading, Says plan, String question) {
        addClassName("hit");
        add(heading);
        List<Passage> passages = plan.passages();
        if (!passages.isEmpty()) {
            add(quote(passages.getFirst().snippet()), where(plan, passages.getFirst(), question));
        }
        if (passages.size() > 1) {
            add(folded(
                    AnswerWords.count(passages.size() - 1, "more passage"),
                    plan.version(),
                    passages.subList(1, passages.size()),
                    question));
        }
    }

    private static HtmlContainer quote(Snippet snippet) {
        Paragraph text = new Paragraph();
        for (Snippet.Span span : snippet.spans()) {
            text.add(span.hit() ? Html.text("mark", span.text()) : new Span(span.text()));
        }
        return Html.of("blockquote", "", text);
    }

    private static Paragraph where(Says plan, Passage passage, String question) {
        Paragraph where = Html.paragraph("meta", "");
        where.add(link(plan.version(), passage, question));
        doubt(passage).ifPresent(where::add);
        where.add(new Span(plan.coverage().counted(plan.pagesHit()) + " in all"));
        if (!plan.near().isEmpty()) {
            where.add(new Span("near it: "
                    + String.join(", ", plan.near().stream().map(Cue::words).toList())));
        }
        return where;
    }

    /** Passages behind a press. */
    static HtmlContainer folded(String words, PlanVersion version, List<Passage> passages, String question) {
        OrderedList list = new OrderedList();
        list.addClassName("near");
        for (Passage passage : passages) {
            Anchor link = link(version, passage, question);
            link.addClassName("xs");
            ListItem item = new ListItem(quote(passage.snippet()), link);
            doubt(passage).ifPresent(item::add);
            list.add(item);
        }
        return Html.of("details", "", Html.text("summary", words), list);
    }

    /** Words that were recognised from a picture, or that a person set right, say so. */
    private static Optional<Span> doubt(Passage passage) {
        if (passage.doubt().isEmpty()) {
            return Optional.empty();
        }
        Span doubt = new Span(passage.doubt());
        doubt.addClassNames("badge", "quiet", "doubt");
        return Optional.of(doubt);
    }

    private static Anchor link(PlanVersion version, Passage passage, String question) {
        return new Anchor(
                SearchNavigation.page(version.round(), version.footprint(), passage, question),
                passage.role().label() + ", " + passage.pageWord() + " " + passage.page());
    }
}
