package org.candour.silences.ui.compared;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;
import org.candour.silences.Issue;
import org.candour.silences.PeerGaps;
import org.candour.silences.PeerGaps.Comparable;
import org.candour.silences.PeerGaps.Gap;
import org.candour.silences.PeerGaps.Gaps;
import org.candour.silences.ui.register.RegisterNavigation;

/** What most comparable plans discuss and the newest version of one does not. */
@Route(value = "work/:round/gaps/:code", layout = WorkspaceLayout.class)
@PageTitle("Peer gaps · Candour")
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/compared.css")
class PeerGapsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PASSAGES = 3;

    private final transient PeerGaps gaps;
    private final transient Plans plans;
    private final transient Footprints footprints;
    private final Div status = Parts.status();

    PeerGapsView(PeerGaps gaps, Plans plans, Footprints footprints) {
        this.gaps = gaps;
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
        PlanVersion version = plans.newest(round, code).orElseThrow(NotFoundException::new);
        Comparable comparable = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("with")
                .flatMap(PeerGapsView::named)
                .orElse(Comparable.ALL);
        removeAll();
        show(footprint, gaps.gaps(version.id(), comparable), comparable);
    }

    private static Optional<Comparable> named(String name) {
        return Arrays.stream(Comparable.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void show(Footprint footprint, Gaps found, Comparable comparable) {
        RoundId round = footprint.round();
        boolean isClaimed = found.refusal().isEmpty();
        Section lead = Parts.section(
                new H1(
                        isClaimed
                                ? "What others discuss and " + footprint.shortName() + " does not"
                                : footprint.shortName() + " beside what others discuss"),
                Parts.paragraph(
                        isClaimed
                                ? "Words and phrases in two sentences or more of over half of the "
                                        + found.compared().size()
                                        + " plans compared with, and not mentioned in the text of "
                                        + found.version().title()
                                        + " that could be read. Found by machine; nobody has checked it."
                                : found.version().title() + " cannot be compared with other plans.",
                        "stand"),
                choice(round, footprint.code(), comparable));
        if (plans.versions(round, footprint.code()).size() > 1) {
            lead.add(new Anchor(
                    ComparedNavigation.dropped(round, footprint.code()), "What it said in an earlier version"));
        }
        add(lead);
        if (found.waiting() > 0) {
            add(Parts.paragraph(found.waiting() + " more plans are still being looked at.", "small"));
        }
        if (!isClaimed) {
            add(Parts.empty("No gap is claimed.", new Span(found.refusal())));
        } else if (found.found().isEmpty()) {
            add(Parts.empty("There is no gap.", new Span("It mentions all that over half of the others discuss.")));
        } else {
            add(Parts.section(table(found, comparable)));
        }
        add(status);
    }

    private static Nav choice(RoundId round, String code, Comparable chosen) {
        Nav nav = new Nav();
        nav.getElement().setAttribute("aria-label", "Compared with");
        nav.addClassName("chips");
        for (Comparable one : Comparable.values()) {
            Anchor link = new Anchor(ComparedNavigation.gaps(round, code, one), capital(one.words()));
            link.addClassName("chip");
            if (one == chosen) {
                link.addClassName("on");
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link, new Span(" "));
        }
        return nav;
    }

    private Div table(Gaps found, Comparable comparable) {
        NativeTable table = new NativeTable();
        table.addClassName("t");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Topic"),
                        Parts.numberHead(
                                "Plans that discuss it, of " + found.compared().size()),
                        Parts.numberHead("Sentences"),
                        Parts.columnHead("What they say"),
                        Parts.columnHead("Register")));
        found.found().forEach(gap -> table.getBody().add(row(found, comparable, gap)));
        return WideTable.of(table, "Topics others discuss");
    }

    private NativeTableRow row(Gaps found, Comparable comparable, Gap gap) {
        Div said = new Div();
        NativeButton show = button("Show passages", "Show passages about " + gap.topic());
        show.addClickListener(click -> {
            said.removeAll();
            gaps.passages(found.version().id(), comparable, gap.topic(), PASSAGES)
                    .forEach(peer -> {
                        Div quote = new Div(
                                new Span("“" + peer.passage().snippet().text().strip() + "”"
                                        + peer.passage().doubtInBrackets()));
                        Anchor where = new Anchor(
                                ComparedNavigation.page(
                                        peer.version(),
                                        peer.passage().document(),
                                        peer.passage().page()),
                                name(peer.version()) + ", " + peer.passage().pageWord() + " "
                                        + peer.passage().page());
                        said.add(quote, Parts.paragraph("", "xs"), where);
                    });
            show.setVisible(false);
            status.setText("Passages about " + gap.topic() + " are shown.");
        });
        return new NativeTableRow(
                Parts.rowHead(new Span(gap.topic())),
                Parts.number(String.valueOf(gap.peers())),
                Parts.number(String.valueOf(gap.mentions())),
                new NativeTableCell(show, said),
                register(found, comparable, gap));
    }

    private NativeTableCell register(Gaps found, Comparable comparable, Gap gap) {
        NativeTableCell cell = new NativeTableCell();
        if (!gap.issue().isEmpty()) {
            cell.add(new Span("Asked: " + gap.issue()));
            return cell;
        }
        NativeButton accept = button("Make an issue", "Make an issue of " + gap.topic());
        accept.addClickListener(click -> {
            try {
                Issue issue = gaps.accept(found.version().id(), comparable, gap.topic());
                cell.removeAll();
                cell.add(new Anchor(RegisterNavigation.issue(issue.round(), issue.id()), "Write on: " + issue.title()));
                status.setText("“" + issue.title() + "” is in the register now, not shown to the public.");
            } catch (ProblemsException e) {
                cell.add(Parts.problems("No issue was made.", e.problems()));
            }
        });
        cell.add(accept);
        return cell;
    }

    private String name(PlanVersion version) {
        return footprints
                .find(version.round(), version.footprint())
                .map(Footprint::shortName)
                .orElse(version.footprint());
    }

    private static NativeButton button(String text, String label) {
        NativeButton button = new NativeButton(text);
        button.addClassNames("btn", "second", "s");
        button.getElement().setAttribute("aria-label", label);
        return button;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
