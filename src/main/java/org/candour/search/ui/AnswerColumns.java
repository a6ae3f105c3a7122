package org.candour.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.candour.common.ui.Parts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.DoubtGroup;
import org.candour.search.KnownSquares.Square;
import org.candour.search.SearchAnswer;

/** Says, doesn't say, cannot tell: every plan in exactly one. */
final class AnswerColumns extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean namesVersions;
    private final transient Map<PlanVersionId, List<Square>> squares;

    /** @param squares what the register's issues say of just this, by plan version */
    AnswerColumns(
            SearchAnswer answer,
            Function<PlanVersion, String> names,
            Wish wish,
            Map<PlanVersionId, List<Square>> squares) {
        this.squares = squares;
        this.namesVersions = !wish.version().isEmpty() || wish.question().contains("version:");
        addClassName("colz");
        setClassName("even", answer.doubtsMany());
        add(
                column(
                        "says",
                        "says",
                        "Says",
                        wish.order().caption() + ". A mention in a contents list or a glossary counts",
                        answer.says().stream()
                                .<ListItem>map(
                                        plan -> new SaysEntry(heading(plan.version(), names), plan, answer.question()))
                                .toList()),
                column(
                        "silent",
                        "nos",
                        "Doesn’t say",
                        answer.silence(),
                        answer.silent().stream()
                                .map(plan -> silent(plan, names, answer.question()))
                                .toList()),
                doubts(answer, names));
    }

    private ListItem silent(SearchAnswer.Silent plan, Function<PlanVersion, String> names, String question) {
        ListItem entry = entry(heading(plan.version(), names), new CoverageLine(plan.coverage(), ", 0 hits"));
        beside(plan.version(), entry);
        if (!plan.nearest().isEmpty()) {
            entry.add(SaysEntry.folded("Nearest wording", plan.version(), plan.nearest(), question));
        }
        return entry;
    }

    /** By reason, so that a common word does not bury what can be read under what is alike. */
    private Section doubts(SearchAnswer answer, Function<PlanVersion, String> names) {
        Section column = column(
                "unknown",
                "unk",
                "Cannot tell",
                DoubtGroup.caption(answer),
                answer.cannotTell().size());
        for (DoubtGroup group : DoubtGroup.of(answer)) {
            OrderedList plans = new OrderedList();
            group.plans().forEach(plan -> plans.add(unknown(plan, names, answer.question(), group.reason())));
            Paragraph reason = Html.paragraph("small", group.reason());
            reason.setVisible(!group.reason().isEmpty());
            column.add(
                    group.isFolded()
                            ? Html.of("details", "doubts", Html.text("summary", group.title()), reason, plans)
                            : Html.of("div", "doubts", Html.of("p", "", Parts.strong(group.title())), reason, plans));
        }
        return column;
    }

    private ListItem unknown(
            SearchAnswer.CannotTell plan, Function<PlanVersion, String> names, String question, String told) {
        ListItem entry = entry(heading(plan.version(), names), new CoverageLine(plan.coverage(), ""));
        if (told.isEmpty()) {
            entry.add(Html.paragraph("small", plan.reason()));
        }
        beside(plan.version(), entry);
        if (!plan.perhaps().isEmpty()) {
            entry.add(SaysEntry.folded("What it says", plan.version(), plan.perhaps(), question));
        }
        return entry;
    }

    /** The register may ask the same in more words, and somebody may have looked already. */
    private void beside(PlanVersion version, ListItem entry) {
        for (Square square : squares.getOrDefault(version.id(), List.of())) {
            Paragraph asked = Html.paragraph("small", "");
            asked.add(
                    new Span("As an issue: "),
                    new Anchor(square.href(), square.issue()),
                    new Span(": " + square.words() + "."));
            entry.add(asked);
        }
    }

    private PlanHeading heading(PlanVersion version, Function<PlanVersion, String> names) {
        return new PlanHeading(version, names.apply(version), namesVersions);
    }

    private static ListItem entry(com.vaadin.flow.component.Component... parts) {
        ListItem entry = new ListItem(parts);
        entry.addClassName("hit");
        return entry;
    }

    private static Section column(String id, String kind, String title, String about, List<ListItem> plans) {
        Section column = column(id, kind, title, about, plans.size());
        if (!plans.isEmpty()) {
            OrderedList list = new OrderedList();
            plans.forEach(list::add);
            column.add(list);
        }
        return column;
    }

    private static Section column(String id, String kind, String title, String about, int plans) {
        H2 heading = new H2(new Span(title), Html.span("tn", String.valueOf(plans)));
        Section column = new Section(heading, Html.paragraph("cap", about));
        column.setId(id);
        column.addClassName(kind);
        if (plans == 0) {
            column.add(Html.paragraph("small quiet", "No plan."));
        }
        return column;
    }
}
