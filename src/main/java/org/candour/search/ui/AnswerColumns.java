package org.candour.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.candour.common.ui.Parts;
import org.candour.plans.PlanVersion;
import org.candour.search.SearchAnswer;
import org.candour.search.Uncertainty;

/** Says, doesn't say, cannot tell: every plan in exactly one. */
final class AnswerColumns extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean namesVersions;

    AnswerColumns(SearchAnswer answer, Function<PlanVersion, String> names, Wish wish) {
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
                column(
                        "unknown",
                        "unk",
                        "Cannot tell",
                        AnswerWords.doubts(answer),
                        answer.cannotTell().stream()
                                .map(plan -> unknown(plan, names, answer.question()))
                                .toList()));
    }

    private ListItem silent(SearchAnswer.Silent plan, Function<PlanVersion, String> names, String question) {
        ListItem entry = entry(heading(plan.version(), names), new CoverageLine(plan.coverage(), ", 0 hits"));
        if (!plan.coverage().notSeen().isEmpty()) {
            entry.add(Html.text("p", plan.coverage().notSeen()));
        }
        if (!plan.nearest().isEmpty()) {
            entry.add(SaysEntry.folded("Nearest wording", plan.version(), plan.nearest(), question));
        }
        return entry;
    }

    private ListItem unknown(SearchAnswer.CannotTell plan, Function<PlanVersion, String> names, String question) {
        boolean isUnread = plan.uncertainty() == Uncertainty.UNREAD;
        ListItem entry = entry(heading(plan.version(), names), new CoverageLine(plan.coverage(), ""));
        if (!isUnread) {
            entry.add(new Paragraph(Parts.strong(plan.uncertainty().title() + ".")));
        }
        entry.add(Html.paragraph("small", plan.reason()));
        if (!plan.perhaps().isEmpty()) {
            entry.add(SaysEntry.folded("What it says", plan.version(), plan.perhaps(), question));
        }
        return entry;
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
        H2 heading = new H2(new Span(title), Html.span("tn", String.valueOf(plans.size())));
        Section column = new Section(heading, Html.paragraph("cap", about));
        column.setId(id);
        column.addClassName(kind);
        if (plans.isEmpty()) {
            column.add(Html.paragraph("small quiet", "No plan."));
        } else {
            OrderedList list = new OrderedList();
            plans.forEach(list::add);
            column.add(list);
        }
        return column;
    }
}
