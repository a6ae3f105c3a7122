package org.candour.silences.ui.compared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.silences.Alerts;
import org.candour.silences.Alerts.Alert;
import org.candour.silences.ui.SilencesNavigation;

/** What new versions of plans changed in the matrix, newest first; what the person asking has seen stands below. */
@Route(value = "work/:round/changes", layout = WorkspaceLayout.class)
@PageTitle("What changed · Candour")
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/compared.css")
class ChangesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Alerts alerts;
    private final transient Footprints footprints;
    private final transient CurrentUser currentUser;
    private final transient People people;
    private final Div status = Parts.status();
    private final Div content = new Div();

    ChangesView(Rounds rounds, Alerts alerts, Footprints footprints, CurrentUser currentUser, People people) {
        this.rounds = rounds;
        this.alerts = alerts;
        this.footprints = footprints;
        this.currentUser = currentUser;
        this.people = people;
        addClassNames("wrap", "wide", "changes");
        add(content, status);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        show(round.id());
    }

    private void show(RoundId round) {
        List<Alert> all = alerts.all(round);
        List<Alert> fresh = all.stream().filter(alert -> !alert.isSeen()).toList();
        List<Alert> seen = all.stream().filter(Alert::isSeen).toList();
        content.removeAll();
        content.add(Parts.section(
                new H1("What changed"),
                Parts.paragraph(
                        "What the machine says otherwise of the newest version of a plan than of the one before,"
                                + " newest first. No person has checked it; a square tells what it rests on.",
                        "stand"),
                new Anchor(SilencesNavigation.matrix(round), "All issues and plans")));
        content.add(fresh(round, fresh));
        if (!seen.isEmpty()) {
            Section section = Parts.section(new H2("Seen by you"));
            seen.forEach(alert -> section.add(one(round, alert)));
            content.add(section);
        }
    }

    private Section fresh(RoundId round, List<Alert> fresh) {
        Section section = Parts.section(new H2("New to you"));
        if (fresh.isEmpty()) {
            section.add(Parts.empty(
                    "Nothing is new.", new Span("When a plan gets a new version, what it changes is told here.")));
        }
        fresh.forEach(alert -> section.add(one(round, alert)));
        return section;
    }

    private Component one(RoundId round, Alert alert) {
        Div one = new Div(
                new H3(name(alert) + ", " + alert.version().title()),
                Parts.paragraph(ChangeWords.lead(alert), "small"),
                ChangeTable.of(alert, currentUser, people),
                new Anchor(
                        ComparedNavigation.dropped(round, alert.version().footprint()) + "?before="
                                + alert.earlier().id(),
                        "Compare all that both versions of " + name(alert) + " say"));
        one.addClassName("change");
        if (!alert.isSeen()) {
            one.add(new Span(" "), seen(round, alert));
        }
        return one;
    }

    private NativeButton seen(RoundId round, Alert alert) {
        NativeButton button = new NativeButton("Mark as seen");
        button.addClassNames("btn", "second", "s");
        button.getElement()
                .setAttribute(
                        "aria-label",
                        "Mark as seen: " + name(alert) + ", " + alert.version().title());
        button.addClickListener(click -> {
            alerts.markSeen(alert.version().id(), alert.revision());
            show(round);
            status.setText(name(alert) + " is marked as seen by you.");
        });
        return button;
    }

    private String name(Alert alert) {
        return footprints
                .find(alert.version().round(), alert.version().footprint())
                .map(Footprint::shortName)
                .orElse(alert.version().footprint());
    }
}
