package org.candour.silences.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.Confirming;
import org.candour.silences.Confirming.Item;
import org.candour.silences.Confirming.Worklist;
import org.candour.silences.Finding;
import org.candour.silences.Silences;
import org.jspecify.annotations.Nullable;

/** The queue: one issue in one plan at a time, worst first, with what the machine found beside three buttons. */
@Route(value = "work/:round/confirming", layout = WorkspaceLayout.class)
@RolesAllowed("ASSESSOR")
@StyleSheet("context://styles/silences.css")
class ConfirmingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient CriteriaSets criteria;
    private final transient Confirming confirming;
    private final transient Silences silences;
    private final transient JudgingDesk desk;
    private final transient Set<String> skipped = new HashSet<>();
    private final Div status = Parts.status();
    private final Div head = new Div();
    private final Div item = new Div();
    private transient Map<String, String> names = Map.of();
    private transient @Nullable Round round;
    private transient Wanted wanted = new Wanted("", "", "", "");
    private transient Worklist worklist = new Worklist(List.of(), List.of(), true);
    private String path = "";

    ConfirmingView(
            Rounds rounds,
            Footprints footprints,
            CriteriaSets criteria,
            Confirming confirming,
            Silences silences,
            JudgingDesk desk) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.criteria = criteria;
        this.confirming = confirming;
        this.silences = silences;
        this.desk = desk;
        addClassNames("wrap", "wide", "sil", "queue");
        add(Parts.section(new H1("Confirm what isn’t there"), head), status, item);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Round> found = event.getRouteParameters().get("round").flatMap(rounds::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        round = found.get();
        names = footprints.of(found.get().id()).stream()
                .collect(Collectors.toMap(Footprint::code, Footprint::shortName, (a, b) -> a));
        path = event.getLocation().getPath();
        wanted = Wanted.of(event.getLocation().getQueryParameters());
        refresh();
        status.removeAll();
        if (!wanted.at().isEmpty() && !isThere(wanted.at())) {
            status.add(Parts.paragraph("There is no such issue and plan to judge; here is what waits.", "notice"));
        }
    }

    private boolean isThere(String place) {
        return Stream.concat(worklist.waiting().stream(), worklist.judged().stream())
                .anyMatch(one -> Wanted.place(one).equals(place));
    }

    private void refresh() {
        Round open = round;
        if (open != null) {
            worklist = confirming.worklist(open.id());
            show();
        }
    }

    /** Waiting in the order of the queue, those skipped in this sitting last. */
    private List<Item> waiting() {
        List<Item> ordered = new ArrayList<>();
        List<Item> later = new ArrayList<>();
        wanted.of(worklist.waiting()).forEach(one -> (skipped.contains(Wanted.place(one)) ? later : ordered).add(one));
        ordered.addAll(later);
        return ordered;
    }

    private void show() {
        Round open = round;
        if (open == null) {
            return;
        }
        List<Item> waiting = waiting();
        int judged = wanted.of(worklist.judged()).size();
        head.removeAll();
        head.add(
                new QueueHead(judged, waiting.size(), worklist.isComplete()),
                new QueueFilter(
                        worklist,
                        wanted,
                        names,
                        criteria.inForce(open.criteriaSet()).domains(),
                        this::narrow));
        item.removeAll();
        current(waiting).ifPresentOrElse(one -> item.add(pane(one, waiting)), () -> item.add(nothing(open, judged)));
    }

    private Optional<Item> current(List<Item> waiting) {
        return waiting.stream()
                .filter(one -> Wanted.place(one).equals(wanted.at()))
                .findFirst()
                .or(() -> worklist.judged().stream()
                        .filter(one -> Wanted.place(one).equals(wanted.at()))
                        .findFirst())
                .or(() -> waiting.stream().findFirst());
    }

    private Div pane(Item one, List<Item> waiting) {
        int place = waiting.indexOf(one);
        return silences.evidence(one.version().id(), one.issue().id())
                .<Div>map(evidence -> new ItemPane(
                        one,
                        evidence,
                        names.getOrDefault(
                                one.version().footprint(), one.version().footprint()),
                        desk,
                        new ItemPane.Moves(
                                place > 0 ? () -> go(waiting.get(place - 1)) : null,
                                place + 1 < waiting.size() ? () -> go(waiting.get(place + 1)) : null,
                                waiting.size() > 1 && place >= 0 ? () -> skip(one, waiting) : null),
                        place < 0 ? "" : (place + 1) + " of " + waiting.size() + " waiting",
                        finding -> judged(one, finding, waiting)))
                .orElseGet(() -> new Div(Parts.empty("This issue is no longer in the register.", new Span("Go on."))));
    }

    private Div nothing(Round open, int judged) {
        return Parts.empty(
                judged == 0 ? "Nothing waits to be judged here." : "Everything here is judged.",
                new Anchor(SilencesNavigation.matrix(open.id()), "Look at the matrix"));
    }

    private void judged(Item one, Finding finding, List<Item> before) {
        int place = before.indexOf(one);
        Item next = place >= 0 && place + 1 < before.size() ? before.get(place + 1) : null;
        skipped.remove(Wanted.place(one));
        wanted = wanted.at(next == null ? "" : Wanted.place(next));
        refresh();
        status.removeAll();
        Anchor again = new Anchor(
                SilencesNavigation.confirming(finding.round(), finding.footprint(), finding.issue()),
                "Look at it again");
        status.add(Parts.paragraph(
                "✓ " + names.getOrDefault(finding.footprint(), finding.footprint()) + ", "
                        + one.issue().title() + ": " + finding.judgement().title() + ", certificate "
                        + finding.certificate() + ". ",
                "small"));
        status.add(again);
        remember();
    }

    private void skip(Item one, List<Item> before) {
        skipped.add(Wanted.place(one));
        int place = before.indexOf(one);
        go(before.get((place + 1) % before.size()));
    }

    private void go(Item to) {
        wanted = wanted.at(Wanted.place(to));
        status.removeAll();
        show();
        remember();
    }

    private void narrow(Wanted to) {
        wanted = to;
        show();
        remember();
    }

    /** The address says what is open; the heading of the issue takes the focus, so that a reader hears where they are. */
    private void remember() {
        UI ui = UI.getCurrent();
        if (ui != null && !path.isEmpty()) {
            ui.getPage().getHistory().replaceState(null, new Location(path, wanted.address()));
            item.getElement().executeJs("setTimeout(() => this.querySelector('h2')?.focus())");
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Parts.nameConnectionSign(this);
    }

    @Override
    public String getPageTitle() {
        return "Confirming · Candour";
    }
}
