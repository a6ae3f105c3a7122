package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;

/** What waits for the person signed in, whatever their roles, in the order it should be done. */
@Route(value = "work", layout = WorkspaceLayout.class)
@PageTitle("My work · Candour")
@PermitAll
@StyleSheet("context://styles/assessment.css")
class MyWorkView extends Div implements BeforeEnterObserver {

    private final transient WaitingWork waiting;

    MyWorkView(WaitingWork waiting) {
        this.waiting = waiting;
        addClassNames("wrap", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<WaitingWork.Pile> piles = waiting.piles();
        long tasks = piles.stream()
                .filter(WaitingWork.Pile::waits)
                .mapToLong(pile -> pile.tasks().size())
                .sum();
        removeAll();
        add(Parts.section(
                new H1("My work"), Parts.paragraph(finding(tasks) + " Work of every round is listed here.", "stand")));
        List<Component> sections = new ArrayList<>();
        piles.forEach(pile -> sections.add(section(pile)));
        add(sections);
    }

    private static String finding(long tasks) {
        return tasks == 0
                ? "Nothing waits for you."
                : tasks == 1 ? "One thing waits for you." : tasks + " things wait for you.";
    }

    private static Section section(WaitingWork.Pile pile) {
        Section section = Parts.section(new H2(pile.title()));
        if (pile.tasks().isEmpty()) {
            section.add(Parts.empty(pile.whenEmpty(), new Span(pile.whatThen())));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("tasks");
        pile.tasks().forEach(task -> {
            ListItem item =
                    new ListItem(new Anchor(task.href(), task.title()), Parts.span(task.state(), "small", "quiet"));
            list.add(item);
        });
        section.add(list);
        return section;
    }
}
