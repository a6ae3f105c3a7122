package org.candour.assessment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.assessment.Assignment;
import org.candour.assessment.Assignments;
import org.candour.assessment.ScoreSheets;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.figures.AgreedNumbers;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;
import org.candour.search.PlanSearch;
import org.candour.silences.Certificates;
import org.jspecify.annotations.Nullable;

/** Where an assessor reads a plan and scores it: document on the left, criteria on the right, nothing lost. */
@Route(value = "work/:round/assess/:code", layout = WorkspaceLayout.class)
@RolesAllowed("ASSESSOR")
@StyleSheet("context://styles/assessment.css")
class ReadingRoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Assignments assignments;
    private final transient ScoreSheets sheets;
    private final transient Plans plans;
    private final transient PlanSearch search;
    private final transient AgreedNumbers numbers;
    private final transient Certificates certificates;
    private final transient Footprints footprints;
    private String address = "";
    private String footprint = "";
    private transient @Nullable ReadingRoom room;

    ReadingRoomView(
            Assignments assignments,
            ScoreSheets sheets,
            Plans plans,
            PlanSearch search,
            AgreedNumbers numbers,
            Certificates certificates,
            Footprints footprints) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.plans = plans;
        this.search = search;
        this.numbers = numbers;
        this.certificates = certificates;
        this.footprints = footprints;
        addClassName("rr");
        Shortcuts.addShortcutListener(this, this::next, Key.ENTER, KeyModifier.CONTROL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundId round = new RoundId(event.getRouteParameters().get("round").orElse("none"));
        String code = event.getRouteParameters().get("code").orElse("");
        footprint = footprints.find(round, code).map(Footprint::name).orElse(code);
        address = event.getLocation().getPath();
        removeAll();
        Optional<Assignment> mine = assignments.mine(round, code);
        if (mine.isPresent()) {
            enter(mine.get(), event.getLocation().getQueryParameters());
        } else {
            add(Parts.empty(
                    "The plan of " + footprint + " is not assigned to you.",
                    new Anchor(AssessmentNavigation.MY_WORK, "See what is")));
        }
    }

    private void enter(Assignment mine, QueryParameters asked) {
        String version = plans.version(mine.version()).map(PlanVersion::title).orElse("");
        ReadingRoom entered = new ReadingRoom(
                footprint,
                version,
                new OpenSheet(sheets, certificates, mine.id()),
                plans,
                search,
                numbers,
                this::remember,
                () -> enter(again(mine), asked));
        removeAll();
        add(entered);
        room = entered;
        entered.goTo(
                asked.getSingleParameter("criterion").orElse(""),
                asked.getSingleParameter("document").orElse(""),
                asked.getSingleParameter("page").orElse(""),
                asked.getSingleParameter("find").orElse(""));
    }

    private Assignment again(Assignment mine) {
        return assignments.mine(mine.round(), mine.footprint()).orElse(mine);
    }

    private void next() {
        if (room != null) {
            room.next();
        }
    }

    /** The address follows what is on the screen, so that it can be sent, kept and reloaded. */
    private void remember(Map<String, String> place) {
        UI ui = UI.getCurrent();
        if (ui != null && !address.isEmpty()) {
            Map<String, String> kept = new LinkedHashMap<>(place);
            kept.values().removeIf(String::isBlank);
            ui.getPage().getHistory().replaceState(null, new Location(address, QueryParameters.simple(kept)));
        }
    }

    @Override
    public String getPageTitle() {
        return "Reading room: " + footprint + " · Candour";
    }
}
