package org.candour.silences.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.common.CurrentUser;
import org.candour.common.Role;
import org.candour.common.html.Templates;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Letters;
import org.candour.silences.MatrixPicture;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.candour.silences.ui.compared.ComparedNavigation;
import org.jspecify.annotations.Nullable;

/** Issues × plans, published or not, drawn as readers will see it; an open square shows its evidence and can be judged. */
@Route(value = "work/:round/silences", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/silences.css")
class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient CriteriaSets criteria;
    private final transient Silences silences;
    private final transient JudgingDesk desk;
    private final transient Letters letters;
    private final transient CurrentUser currentUser;
    private final transient Templates templates;
    private transient @Nullable Round round;
    private transient Arrangement wanted = new Arrangement("silent", "silent", "", "", "", "");

    MatrixView(
            Rounds rounds,
            Footprints footprints,
            CriteriaSets criteria,
            Silences silences,
            JudgingDesk desk,
            Letters letters,
            CurrentUser currentUser,
            Templates templates) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.criteria = criteria;
        this.silences = silences;
        this.desk = desk;
        this.letters = letters;
        this.currentUser = currentUser;
        this.templates = templates;
        addClassNames("wrap", "wide", "sil");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Round> found = event.getRouteParameters().get("round").flatMap(rounds::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        round = found.get();
        List<String> themes = criteria.inForce(found.get().criteriaSet()).domains().stream()
                .map(Domain::id)
                .toList();
        Arrangement asked = Arrangement.of(event.getLocation().getQueryParameters());
        wanted = asked.of(found.get().regions(), themes);
        show(found.get());
        List<String> refused = Arrangement.refused(
                event.getLocation().getQueryParameters(), found.get().regions(), themes);
        if (!refused.isEmpty()) {
            addComponentAtIndex(Math.min(1, getComponentCount()), MatrixParts.refused(refused));
        }
    }

    private void show(Round open) {
        removeAll();
        SilenceMatrix all = silences.matrix(open.id());
        Map<String, Finding> findings = new HashMap<>();
        desk.judging()
                .all(open.id())
                .forEach(finding -> findings.put(finding.version() + " " + finding.issue(), finding));
        Map<String, Footprint> areas = footprints.of(open.id()).stream()
                .collect(Collectors.toMap(Footprint::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        SilenceMatrix shown = wanted.of(all, areas, open.regions());
        LettersPanel acting = new LettersPanel(open.id(), letters.occasions(open.id()), areas);
        add(lead(open, all, findings));
        if (all.rows().isEmpty()) {
            add(Parts.empty(
                    "No plan of this round has been uploaded yet.",
                    new Anchor("/work/" + open.id() + "/plans", "Upload plans")));
            return;
        }
        add(tools(open, shown, findings, areas), MatrixParts.key());
        Optional<Row> row = shown.rows().stream()
                .filter(one -> one.version().footprint().equals(wanted.plan()))
                .findFirst();
        Optional<Issue> issue = shown.issues().stream()
                .filter(one -> one.id().equals(wanted.issue()))
                .findFirst();
        Div grid = new Div(picture(open, shown, findings, areas));
        grid.addClassName("mx");
        if (row.isPresent() && issue.isPresent()) {
            grid.addClassName("has");
            grid.add(square(open, row.get(), issue.get(), findings, areas));
        } else if (!wanted.issue().isEmpty() || !wanted.plan().isEmpty()) {
            add(Parts.paragraph("No such square is shown: its issue or plan is unknown, or narrowed away.", "notice"));
        }
        add(grid, MatrixTwin.of(shown, findings), acting);
    }

    private Component lead(Round open, SilenceMatrix all, Map<String, Finding> findings) {
        long flagged = findings.values().stream().filter(Finding::isFlagged).count();
        Div lead = new Div(
                new H1("The shape of what isn’t there"),
                Parts.paragraph(
                        all.issues().size() + " issues in " + all.rows().size()
                                + " plans, the newest version of each, published or not. " + findings.size()
                                + " squares are judged"
                                + (flagged == 0 ? "." : "; " + flagged + " of these have been overtaken since."),
                        "stand"));
        if (currentUser.has(Role.ASSESSOR)) {
            lead.add(
                    new Anchor(SilencesNavigation.confirming(open.id()), "Judge what waits, worst first"),
                    new Span(" · "));
        }
        lead.add(new Anchor(ComparedNavigation.changes(open.id()), "What changed in new versions"));
        if (!all.isComplete()) {
            lead.add(Parts.paragraph(all.progress(), "notice", "small"));
        }
        return Parts.section(lead);
    }

    private Component tools(
            Round open, SilenceMatrix shown, Map<String, Finding> findings, Map<String, Footprint> areas) {
        Map<String, String> regions = new LinkedHashMap<>(Map.of("", "All regions"));
        open.regions().forEach(region -> regions.put(region, region));
        Map<String, String> themes = new LinkedHashMap<>(Map.of("", "All themes"));
        criteria.inForce(open.criteriaSet()).domains().forEach(domain -> themes.put(domain.id(), domain.title()));
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = MatrixCsv.of(shown, findings, areas, desk).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), open.id() + "-silences.csv", "text/csv", bytes.length);
                }),
                "Download as CSV");
        csv.addClassNames("btn", "second", "dl");
        Div tools = new Div(
                choice(
                        "issues",
                        "Issues by",
                        MatrixParts.ordered("silent", "Most silent", "theme", "Theme", "check", "Most to check"),
                        wanted.issues()),
                choice(
                        "plans",
                        "Plans by",
                        MatrixParts.ordered("silent", "Most silent", "region", "Region", "name", "Name"),
                        wanted.plans()),
                choice("theme", "Theme", themes, wanted.theme()),
                choice("region", "Region", regions, wanted.region()),
                csv);
        tools.addClassNames("tools", "ctl");
        return tools;
    }

    private Div choice(String part, String label, Map<String, String> options, String chosen) {
        return Choice.field("by-" + part, label, options, chosen, value -> go(wanted.with(part, value)));
    }

    private void go(Arrangement to) {
        Round open = round;
        if (open != null) {
            UI.getCurrent().navigate(SilencesNavigation.matrix(open.id()).substring(1), to.parameters());
        }
    }

    private Component picture(
            Round open, SilenceMatrix shown, Map<String, Finding> findings, Map<String, Footprint> areas) {
        MatrixPicture picture = MatrixPicture.of(
                shown,
                new StaffLabels(open.id(), wanted, findings, areas),
                "Issues by plan: the machine’s verdict, and the finding where somebody has judged it. Arrow keys move between"
                        + " squares.");
        var html = new com.vaadin.flow.component.Html(templates.render("pages/matrix", Map.of("picture", picture)));
        html.getElement().executeJs("window.Candour?.oneStop?.(this.parentNode)");
        return html;
    }

    private Component square(
            Round open, Row row, Issue issue, Map<String, Finding> findings, Map<String, Footprint> areas) {
        return new OpenSquare(
                Arrangement.name(row, areas),
                SilencesNavigation.matrix(open.id()) + "?" + wanted.open("", "").query(),
                issue,
                silences.evidence(row.version().id(), issue.id()).orElseThrow(),
                desk,
                currentUser.has(Role.ASSESSOR),
                () -> show(open));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Parts.nameConnectionSign(this);
    }

    @Override
    public String getPageTitle() {
        return "Silences · Candour";
    }
}
