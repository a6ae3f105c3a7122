package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.candour.assessment.Moderations;
import org.candour.assessment.PlanProgress;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;

/** The round's plans on their way from scores to a proposed rating. */
@Route(value = "work/:round/moderation", layout = WorkspaceLayout.class)
@PageTitle("Moderation · Candour")
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/assessment.css")
class ModerationListView extends Div implements BeforeEnterObserver {

    private final transient Moderations moderations;
    private final transient Footprints footprints;

    ModerationListView(Moderations moderations, Footprints footprints) {
        this.moderations = moderations;
        this.footprints = footprints;
        addClassNames("wrap", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundId round = new RoundId(event.getRouteParameters().get("round").orElse("none"));
        List<PlanProgress> plans = moderations.progress(round);
        removeAll();
        add(Parts.section(new H1("Moderation"), Parts.paragraph(finding(plans), "stand")));
        if (plans.isEmpty()) {
            add(Parts.empty(
                    "No plan of this round is assigned.",
                    new Anchor(AssessmentNavigation.assignments(round), "Assign the first")));
        } else {
            add(table(round, plans));
        }
    }

    static String finding(List<PlanProgress> plans) {
        long ready = plans.stream().filter(p -> p.isReady() && !p.proposed()).count();
        long published = plans.stream().filter(PlanProgress::published).count();
        long proposed = plans.stream().filter(PlanProgress::proposed).count() - published;
        return (ready == 0
                        ? "Nothing waits for you. "
                        : ready == 1 ? "One plan waits for you. " : ready + " plans wait for you. ")
                + proposed
                + (proposed == 1 ? " rating is proposed" : " ratings are proposed")
                + (published == 0 ? "." : published == 1 ? "; 1 is published." : "; " + published + " are published.");
    }

    private NativeTable table(RoundId round, List<PlanProgress> plans) {
        NativeTable table = new NativeTable();
        table.addClassName("list");
        table.setCaptionText("Moderation of a plan begins when two assessors have submitted.");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Footprint"),
                        Parts.numberHead("Submitted"),
                        Parts.numberHead("Far apart"),
                        Parts.numberHead("Agreed"),
                        Parts.columnHead("Next")));
        plans.forEach(plan -> table.getBody().add(row(round, plan)));
        return table;
    }

    private NativeTableRow row(RoundId round, PlanProgress plan) {
        String name =
                footprints.find(round, plan.footprint()).map(Footprint::name).orElse(plan.footprint());
        Component title = plan.isReady()
                ? new Anchor(AssessmentNavigation.moderation(round, plan.footprint()), name)
                : new Span(name);
        boolean counted = plan.isReady();
        return new NativeTableRow(
                Parts.rowHead(title),
                Parts.number(plan.hidden() ? "" : plan.submitted() + " of " + plan.assigned()),
                Parts.number(counted ? Integer.toString(plan.wide()) : ""),
                Parts.number(counted ? plan.agreed() + " of " + plan.criteria() : ""),
                new NativeTableCell(next(plan)));
    }

    private static String next(PlanProgress plan) {
        if (plan.hidden()) {
            return "You score this plan; somebody else moderates it";
        }
        if (plan.published()) {
            return "Published";
        }
        if (plan.proposed()) {
            return "Proposed; a publisher decides";
        }
        if (!plan.isReady()) {
            return "Waits for scores";
        }
        return plan.agreed() == plan.criteria()
                ? "Propose the rating"
                : "Agree " + (plan.criteria() - plan.agreed()) + " levels";
    }
}
