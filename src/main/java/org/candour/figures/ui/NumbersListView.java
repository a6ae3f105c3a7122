package org.candour.figures.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The plans of a round by what is to be looked at in their numbers. */
@Route(value = "work/:round/numbers", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/figures.css")
class NumbersListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient Plans plans;
    private final transient AgreedNumbers numbers;
    private String title = "Numbers";

    NumbersListView(Rounds rounds, Footprints footprints, Plans plans, AgreedNumbers numbers) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.plans = plans;
        this.numbers = numbers;
        addClassNames("wrap", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        title = "Numbers – " + round.title();
        removeAll();
        Map<Footprint, NumbersCheck> checks = checks(round);
        int open = checks.values().stream().mapToInt(NumbersCheck::open).sum();
        add(Parts.section(
                new H1(heading(checks.size(), open)),
                Parts.paragraph(
                        "What the plans themselves say in numbers, and where it does not agree: found by machine, confirmed or"
                                + " dismissed by people. An alarm accuses nobody; it says where to look.",
                        "stand")));
        if (checks.isEmpty()) {
            add(Parts.empty(
                    "This round has no plans yet.", new Anchor("/work/" + round.id() + "/plans", "Upload some")));
        } else {
            Div scroll = new Div(table(round, checks));
            scroll.addClassName("scroll-x");
            scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
            scroll.getElement().setAttribute("aria-label", "Plans and their alarms");
            add(Parts.section(scroll));
        }
    }

    private static String heading(int plans, int open) {
        return open == 0
                ? "Nothing waits in the numbers of " + plans + (plans == 1 ? " plan" : " plans")
                : open + (open == 1 ? " alarm waits" : " alarms wait") + " in the numbers of " + plans
                        + (plans == 1 ? " plan" : " plans");
    }

    private Map<Footprint, NumbersCheck> checks(Round round) {
        Map<String, PlanVersion> newest = new LinkedHashMap<>();
        plans.versions(round.id()).forEach(version -> newest.putIfAbsent(version.footprint(), version));
        Map<Footprint, NumbersCheck> checks = new LinkedHashMap<>();
        for (Footprint footprint : footprints.of(round.id())) {
            PlanVersion version = newest.get(footprint.code());
            if (version != null) {
                numbers.of(version.id()).ifPresent(check -> checks.put(footprint, check));
            }
        }
        return checks;
    }

    private static NativeTable table(Round round, Map<Footprint, NumbersCheck> checks) {
        NativeTable table = new NativeTable();
        table.addClassName("list");
        NativeTableRow head = new NativeTableRow(
                Parts.columnHead("Plan"),
                Parts.numberHead("To look at"),
                Parts.numberHead("Confirmed"),
                Parts.numberHead("Alarms"),
                Parts.numberHead("Figures found"),
                Parts.columnHead("What could not be read"));
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        checks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(NumbersCheck::open).reversed()))
                .forEach(entry -> body.add(row(round, entry.getKey(), entry.getValue())));
        table.add(body);
        return table;
    }

    private static NativeTableRow row(Round round, Footprint footprint, NumbersCheck check) {
        Anchor link = new Anchor(FiguresNavigation.numbers(round.id(), footprint.code()), footprint.name());
        return new NativeTableRow(
                Parts.rowHead(link, Parts.span(check.isReady() ? "" : " being read", "xs", "quiet")),
                Parts.number("" + check.open()),
                Parts.number("" + check.confirmed()),
                Parts.number("" + check.alarms().size()),
                Parts.number(String.format(java.util.Locale.UK, "%,d", check.figures())),
                new NativeTableCell(new Span(unread(check.notes()))));
    }

    private static String unread(List<String> notes) {
        return notes.isEmpty() ? "–" : notes.getFirst();
    }

    @Override
    public String getPageTitle() {
        return title + " · Candour";
    }
}
