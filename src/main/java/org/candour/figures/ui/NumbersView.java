package org.candour.figures.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.candour.common.People;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.figures.AgreedNumbers;
import org.candour.figures.NumbersCheck;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;

/** The agreed-numbers check of one plan, to be worked through from the top. */
@Route(value = "work/:round/numbers/:code", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/figures.css")
class NumbersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient Plans plans;
    private final transient AgreedNumbers numbers;
    private final transient People people;
    private String title = "Numbers";

    NumbersView(Rounds rounds, Footprints footprints, Plans plans, AgreedNumbers numbers, People people) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.plans = plans;
        this.numbers = numbers;
        this.people = people;
        addClassNames("wrap", "wide", "numbers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        Footprint footprint = event.getRouteParameters()
                .get("code")
                .flatMap(code -> footprints.find(round.id(), code))
                .orElseThrow(NotFoundException::new);
        title = "Numbers: " + footprint.shortName();
        removeAll();
        Nav crumbs = new Nav(new Anchor(FiguresNavigation.numbers(round.id()), "Numbers of all plans"));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", "Way back");
        add(crumbs);
        Optional<NumbersCheck> check =
                plans.newest(round.id(), footprint.code()).map(PlanVersion::id).flatMap(numbers::of);
        check.ifPresentOrElse(found -> show(footprint, found), () -> nothing(round, footprint));
    }

    private void nothing(Round round, Footprint footprint) {
        add(
                new H1("No numbers of " + footprint.shortName()),
                Parts.empty(
                        footprint.name() + " has no plan in this round.",
                        new Anchor("/work/" + round.id() + "/plans", "Upload it under Plans")));
    }

    private void show(Footprint footprint, NumbersCheck check) {
        H1 heading = new H1(heading(footprint, check.alarms().size()));
        Div progress = Parts.status();
        progress.addClassNames("numbers-progress", "small");
        Div head = Parts.wide(
                heading,
                Parts.paragraph(
                        "Found by machine in the text of “" + check.version().title()
                                + "”. An alarm accuses nobody: look at the"
                                + " passages, then confirm or dismiss it. Only what is confirmed can be cited in scores.",
                        "stand"),
                progress);
        head.removeClassNames("wrap", "wide");
        add(head);
        if (!check.isReady()) {
            add(Parts.empty("The plan is being read anew.", new Span("Reload the page in a moment.")));
        }
        notes(check.notes());
        AlarmList list = new AlarmList(numbers, people, check, progress);
        add(list);
        if (check.alarms().isEmpty() && check.isReady()) {
            add(Parts.empty(
                    "Nothing to look at: the numbers that could be compared agree.",
                    new Span("What was found is in the table below.")));
        }
        gone(check);
        add(new FiguresPart(numbers, check));
    }

    private static String heading(Footprint footprint, int alarms) {
        String what = alarms == 0
                ? "nothing to look at"
                : alarms == 1 ? "one thing to look at" : alarms + " things to look at";
        return footprint.shortName() + ": " + what + " in its numbers";
    }

    private void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            notes.forEach(note -> list.add(new ListItem(note)));
            Div call = new Div(Parts.strong("What could not be read"), list);
            call.addClassName("call");
            add(call);
        }
    }

    private void gone(NumbersCheck check) {
        if (!check.gone().isEmpty()) {
            UnorderedList list = new UnorderedList();
            check.gone()
                    .forEach(gone -> list.add(new ListItem(
                            Parts.strong(gone.last().decision().title() + " by "
                                    + gone.last().by() + ": "),
                            new Span(gone.last().sentence() + " " + gone.last().note()))));
            list.addClassName("small");
            add(Parts.section(
                    new H2("Judged once, and no longer found"),
                    Parts.paragraph("The text of the plan or the returns have changed since.", "cap"),
                    list));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Candour";
    }
}
