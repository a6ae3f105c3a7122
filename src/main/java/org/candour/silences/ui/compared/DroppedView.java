package org.candour.silences.ui.compared;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;
import org.candour.silences.DroppedContent;
import org.candour.silences.DroppedContent.Comparison;
import org.candour.silences.DroppedContent.Moved;
import org.candour.silences.DroppedContent.Stated;
import org.candour.silences.SilenceMatrix.Cell;

/** Two versions of a plan side by side: what is gone and what has come. */
@Route(value = "work/:round/dropped/:code", layout = WorkspaceLayout.class)
@PageTitle("Dropped content · Candour")
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/compared.css")
class DroppedView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DroppedContent dropped;
    private final transient Plans plans;
    private final transient Footprints footprints;

    DroppedView(DroppedContent dropped, Plans plans, Footprints footprints) {
        this.dropped = dropped;
        this.plans = plans;
        this.footprints = footprints;
        addClassNames("wrap", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundId round =
                event.getRouteParameters().get("round").map(RoundId::new).orElseThrow(NotFoundException::new);
        String code = event.getRouteParameters().get("code").orElse("");
        Footprint footprint = footprints.find(round, code).orElseThrow(NotFoundException::new);
        List<PlanVersion> versions = plans.versions(round, code);
        removeAll();
        if (versions.size() < 2) {
            add(
                    Parts.section(new H1("What " + footprint.shortName() + " dropped")),
                    Parts.empty("There is only one version of this plan.", new Span("Upload an earlier one first.")));
            return;
        }
        String chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("before")
                .orElse("");
        PlanVersion older = versions.stream()
                .skip(1)
                .filter(version -> version.id().toString().equals(chosen))
                .findFirst()
                .orElse(versions.get(1));
        show(
                footprint,
                versions,
                dropped.compare(older.id(), versions.getFirst().id()));
    }

    private void show(Footprint footprint, List<PlanVersion> versions, Comparison found) {
        Section lead = Parts.section(
                new H1("What " + footprint.shortName() + " dropped"),
                Parts.paragraph(
                        found.older().title() + " beside " + found.newer().title()
                                + ". A sentence that only moved, or was edited lightly, is in neither column."
                                + " Found by machine; nobody has checked it.",
                        "stand"));
        versions.stream()
                .skip(1)
                .filter(version -> !version.id().equals(found.older().id()))
                .forEach(version -> lead.add(new Anchor(
                        ComparedNavigation.dropped(version.round(), version.footprint()) + "?before=" + version.id(),
                        "Compare with " + version.title())));
        add(lead);
        add(issues(found));
        add(pair("Figures", found, found.figuresGone(), found.figuresCome()));
        add(pair("Named sites", found, found.sitesGone(), found.sitesCome()));
        add(pair("Passages", found, found.gone(), found.come()));
    }

    private static Section issues(Comparison found) {
        Section section = Parts.section(new H2("Issues judged otherwise"));
        if (!found.isCounted()) {
            section.add(Parts.paragraph(
                    "Both versions are still being counted: some issues may be missing here.", "small"));
        }
        if (found.issues().isEmpty()) {
            section.add(Parts.paragraph(
                    found.isCounted() ? "None: every issue stands as it did." : "None is known yet.", "small"));
            return section;
        }
        NativeTable table = new NativeTable();
        table.addClassName("t");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Issue"),
                        Parts.columnHead(found.older().title()),
                        Parts.columnHead(found.newer().title()),
                        Parts.columnHead("What changed")));
        found.issues().forEach(moved -> table.getBody()
                .add(new NativeTableRow(
                        Parts.rowHead(new Span(moved.title())),
                        new NativeTableCell(words(moved.before())),
                        new NativeTableCell(words(moved.after())),
                        new NativeTableCell(change(moved)))));
        section.add(WideTable.of(table, "Issues judged otherwise"));
        return section;
    }

    private static String words(Cell cell) {
        return cell.verdict().title() + (cell.toCheck() ? ", to be checked" : "");
    }

    private static String change(Moved moved) {
        if (moved.fellSilent()) {
            return "Fell silent";
        }
        return moved.before().isSilence() && moved.after().verdict().isMention() ? "Came" : "Changed";
    }

    private Section pair(String title, Comparison found, List<Stated> gone, List<Stated> come) {
        Div pair = new Div(
                column(title, "Gone", "Cannot tell", found.older(), gone, found.doubtAboutGone()),
                column(title, "New", "Cannot tell", found.newer(), come, found.doubtAboutCome()));
        pair.addClassName("side-by-side");
        return Parts.section(new H2(title), pair);
    }

    /** Missing on the other side; where not all of that could be read, nobody can tell. */
    private Div column(String title, String sure, String unsure, PlanVersion version, List<Stated> all, String doubt) {
        Div column = new Div(new H3((doubt.isEmpty() ? sure : unsure) + " (" + all.size() + ")"));
        column.add(Parts.paragraph("In " + version.title() + " only.", "xs", "quiet"));
        if (!doubt.isEmpty() && !all.isEmpty()) {
            column.add(Parts.paragraph(doubt, "small"));
        }
        UnorderedList list = new UnorderedList();
        Map<DocumentId, String> words =
                plans.documents(version.id()).stream().collect(Collectors.toMap(Document::id, Document::pageWord));
        all.forEach(one -> list.add(item(version, words, one)));
        column.add(all.isEmpty() ? Parts.paragraph("No " + title.toLowerCase(java.util.Locale.ROOT) + ".") : list);
        return column;
    }

    private static ListItem item(PlanVersion version, Map<DocumentId, String> words, Stated one) {
        Anchor page = new Anchor(
                ComparedNavigation.page(version, one.document(), one.page()),
                words.getOrDefault(one.document(), "page") + " " + one.page());
        page.addClassName("xs");
        ListItem item = new ListItem();
        if (one.what().equals(one.sentence())) {
            item.add(new Span(one.what() + " "), page);
        } else {
            item.add(Parts.strong(one.what()), new Span(" — " + one.sentence() + " "), page);
        }
        if (!one.doubt().isEmpty()) {
            item.add(new Span(" "), Parts.span(one.doubt(), "badge", "quiet"));
        }
        return item;
    }
}
