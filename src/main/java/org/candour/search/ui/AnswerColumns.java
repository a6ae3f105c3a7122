package org.candour.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.candour.plans.PlanVersion;
import org.candour.search.SearchAnswer;

/** Says, doesn't say, cannot tell: every plan in exactly one. */
final class AnswerColumns extends Div {

    private static final long serialVersionUID = 1L;

    AnswerColumns(SearchAnswer answer, Function<PlanVersion, String> names) {
        addClassName("colz");
        add(
                column(
                        "says",
                        "says",
                        "Says",
                        "Ordered by how many pages mention it. A mention in a contents list or a glossary counts",
                        answer.says().stream()
                                .<ListItem>map(
                                        plan -> new SaysEntry(heading(plan.version(), names), plan, answer.question()))
                                .toList()),
                column(
                        "silent",
                        "nos",
                        answer.asksTogether() ? "Doesn’t say them together" : "Doesn’t say",
                        answer.silence(),
                        answer.silent().stream()
                                .map(plan -> entry(
                                        heading(plan.version(), names), new CoverageLine(plan.coverage(), ", 0 hits")))
                                .toList()),
                column(
                        "unknown",
                        "unk",
                        "Cannot tell",
                        "Too much is unreadable, or the words stand apart. An unreadable page is never silence",
                        answer.cannotTell().stream()
                                .map(plan -> entry(
                                        heading(plan.version(), names),
                                        new CoverageLine(plan.coverage(), ""),
                                        Html.paragraph("small", plan.reason())))
                                .toList()));
    }

    private static PlanHeading heading(PlanVersion version, Function<PlanVersion, String> names) {
        return new PlanHeading(version, names.apply(version));
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
