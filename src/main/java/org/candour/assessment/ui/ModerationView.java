package org.candour.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.candour.assessment.ModerationBoard;
import org.candour.assessment.ModerationBoard.Line;
import org.candour.assessment.Moderations;
import org.candour.assessment.PlanProgress;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Certificates;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who differs on what, with both reasons side by side; the agreed level; the proposed rating. */
@Route(value = "work/:round/moderation/:code", layout = WorkspaceLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/assessment.css")
class ModerationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Moderations moderations;
    private final transient Footprints footprints;
    private final transient Certificates certificates;
    private final Section detail = new Section();
    private String footprint = "";
    private String address = "";
    private transient @Nullable ModerationBoard board;
    private transient @Nullable BoardTable table;
    private @Nullable AgreeForm form;

    ModerationView(Moderations moderations, Footprints footprints, Certificates certificates) {
        this.moderations = moderations;
        this.footprints = footprints;
        this.certificates = certificates;
        addClassNames("wrap", "wide");
        detail.addClassName("det");
        detail.getElement().setAttribute("aria-label", "The criterion");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundId round = new RoundId(event.getRouteParameters().get("round").orElse("none"));
        String code = event.getRouteParameters().get("code").orElse("");
        footprint = footprints.find(round, code).map(Footprint::name).orElse(code);
        address = event.getLocation().getPath();
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("criterion")
                .orElse("");
        moderations.progress(round).stream()
                .filter(plan -> plan.footprint().equals(code))
                .reduce((older, newer) -> newer)
                .map(PlanProgress::version)
                .ifPresentOrElse(
                        version -> show(version, asked), () -> nothing("Nobody is assigned to this plan yet.", round));
    }

    private void nothing(String why, RoundId round) {
        removeAll();
        add(Parts.empty(why, new Anchor(AssessmentNavigation.moderation(round), "All plans of the round")));
    }

    /** Reads everything again; opens the criterion asked for, else the widest that is still open. */
    void show(PlanVersionId version, String asked) {
        removeAll();
        try {
            ModerationBoard shown = moderations.board(version);
            board = shown;
            BoardTable shownTable = new BoardTable(shown, this::goTo);
            table = shownTable;
            Section left = new Section(heading("By disagreement"), shownTable);
            ProposalBar proposal = new ProposalBar(shown, moderations, () -> show(version, ""));
            left.add(proposal);
            Div split = new Div(left, detail);
            split.addClassName("mod");
            add(new BoardLead(footprint, shown, moderations.isPublished(version)), split);
            boolean known =
                    shown.lines().stream().anyMatch(l -> l.criterion().id().equals(asked));
            open(known ? asked : widest(shown));
        } catch (ProblemsException e) {
            add(Parts.empty(
                    e.problems().getFirst().what(),
                    new Span(e.problems().getFirst().remedy())));
        } catch (AccessDeniedException e) {
            add(Parts.empty(String.valueOf(e.getMessage()), new Span("Submit your own scores first.")));
        }
    }

    private static String widest(ModerationBoard board) {
        List<Line> sorted = BoardTable.sorted(board);
        return sorted.stream()
                .filter(line -> line.agreed() == null)
                .findFirst()
                .orElse(sorted.getFirst())
                .criterion()
                .id();
    }

    /** On a phone the criterion stands far below the row that was pressed. */
    private void goTo(String criterion) {
        open(criterion);
        detail.getElement().executeJs("setTimeout(() => this.querySelector('h2')?.focus())");
    }

    void open(String criterion) {
        ModerationBoard shown = board;
        if (shown == null || table == null) {
            return;
        }
        table.select(criterion);
        Line line = shown.line(criterion);
        H2 title = heading(line.criterion().title());
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph kicker = Parts.paragraph(criterion + ", " + weight(line) + ", " + spread(line), "xs", "quiet");
        detail.removeAll();
        detail.add(
                kicker,
                title,
                Parts.paragraph(line.criterion().question(), "q"),
                new Rationales(shown, criterion, certificates));
        detail.add(Guidance.of(line.criterion()));
        if (shown.mayModerate() && shown.proposal() == null) {
            form = new AgreeForm(shown, line, moderations, () -> show(shown.version(), ""));
            detail.add(form);
        } else {
            form = null;
            detail.add(Parts.empty(
                    shown.mayModerate() ? "The rating is proposed." : "You scored this plan.",
                    new Span(
                            shown.mayModerate()
                                    ? "Withdraw the proposal to change a level."
                                    : "Somebody else settles it.")));
        }
        remember(criterion);
    }

    private void remember(String criterion) {
        UI ui = UI.getCurrent();
        if (ui != null && !address.isEmpty()) {
            ui.getPage()
                    .getHistory()
                    .replaceState(null, new Location(address, QueryParameters.simple(Map.of("criterion", criterion))));
        }
    }

    @Nullable
    AgreeForm form() {
        return form;
    }

    private static String weight(Line line) {
        int within = line.domain().criteria().stream().mapToInt(c -> c.weight()).sum();
        long share =
                Math.round((double) line.domain().weight() * line.criterion().weight() / within);
        return "weight " + share + " %";
    }

    private static String spread(Line line) {
        int apart = line.apart().orElse(-1);
        return apart < 0
                ? "they differ on whether it applies"
                : apart == 1 ? "spread 1 level" : "spread " + apart + " levels";
    }

    private static H2 heading(String text) {
        return new H2(text);
    }

    @Override
    public String getPageTitle() {
        return "Moderation: " + footprint + " · Candour";
    }
}
