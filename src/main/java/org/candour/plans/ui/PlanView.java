package org.candour.plans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanOnward;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.ReadingProgress;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;

/** One footprint's plan: its versions, their documents, and what could be read of each, page by page. */
@Route(value = "work/:round/plans/:code", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/plans.css")
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int GLANCE_MILLIS = 1000;

    private final transient Rounds rounds;
    private final transient PlanDesk desk;
    private final transient PlanState state;
    private transient @Nullable Footprint footprint;
    private transient PageChoice choice = PageChoice.NONE;
    private final List<VersionPart> versionParts = new ArrayList<>();
    private final Header header = new Header();
    private final OpenedPage opened;
    private final Div list = new Div();
    private final NativeDetails files = new NativeDetails("All files of this plan, and what could be read of them");
    /** Whoever reads a page finds the files below it, folded away unless they keep silence in doubt. */
    private boolean folded;

    private @Nullable Registration glances;
    private String standing = "";
    private boolean unfinished;

    PlanView(
            Rounds rounds,
            Footprints footprints,
            Plans plans,
            ReadingProgress reading,
            CurrentUser user,
            People people,
            Shelf shelf,
            Uploads uploads,
            PageCorrections corrections,
            List<PlanOnward> onward) {
        this.rounds = rounds;
        this.desk = new PlanDesk(plans, reading, shelf, uploads, corrections, onward, footprints, user, people);
        this.state = new PlanState(plans, reading);
        this.opened = new OpenedPage(desk);
        header.addClassName("page-head");
        files.addClassName("plan-files");
        addClassNames("wrap", "wide", "plans-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        Footprint of = event.getRouteParameters()
                .get("code")
                .flatMap(code -> desk.footprints().find(round.id(), code))
                .orElseThrow(NotFoundException::new);
        footprint = of;
        choice = PageChoice.of(event.getLocation().getQueryParameters());
        folded = open(of);
        place();
        show(of);
        if (folded) {
            opened.goThere();
        }
    }

    /** The opened page stays where it is while all around it follows the reading: moved, it would lose its place. */
    private void place() {
        removeAll();
        list.removeFromParent();
        files.setOpen(false);
        if (folded) {
            files.setContent(list);
        }
        add(header, opened, folded ? files : list);
    }

    private void show(Footprint of) {
        // Asked before anything is read for the screen: what ends meanwhile is shown at the next glance.
        standing = state.standing(of);
        unfinished = state.isBusy(of);
        List<PlanVersion> versions = desk.plans().versions(of.round(), of.code());
        list.removeAll();
        versionParts.clear();
        versions.forEach(version -> versionParts.add(new VersionPart(
                desk,
                of,
                version,
                VersionStanding.words(version, versions, desk::holdsFiles),
                choice,
                unfinished,
                () -> changed(of))));
        versionParts.forEach(list::add);
        if (versions.isEmpty()) {
            list.add(empty(of));
        }
        head(of, versions);
        if (folded && state.isInDoubt(versions)) {
            files.setOpen(true);
        }
    }

    private void head(Footprint of, List<PlanVersion> versions) {
        Paragraph crumbs = new Paragraph(new Anchor(PlansNavigation.plans(of.round()), "All plans"));
        crumbs.addClassName("crumbs");
        Paragraph stand = new Paragraph(
                versions.isEmpty()
                        ? "No plan has been uploaded for this footprint."
                        : PlanWords.coverage(desk.plans()
                                        .coverage(versions.getFirst().id())) + ".");
        stand.addClassName("stand");
        header.removeAll();
        header.add(crumbs, new H1("The plan of " + of.name()), stand);
        if (!versions.isEmpty()) {
            header.add(new OnwardLinks(desk.onward(), versions.getFirst()));
        }
    }

    private boolean open(Footprint of) {
        return opened.open(of, choice, this::turned, () -> {
            open(of); // also the page that is open: somebody has just changed it
            changed(of);
        });
    }

    private void turned(int page) {
        choice = choice.at(page);
        versionParts.forEach(part -> part.turned(page));
    }

    private static Div empty(Footprint of) {
        Anchor upload = new Anchor(PlansNavigation.plans(of.round()) + "?footprint=" + of.code(), "Upload its plan");
        upload.addClassName("btn");
        Div empty = new Div(new Paragraph("There is nothing to read or search here yet."), upload);
        empty.addClassName("empty");
        return empty;
    }

    /** Where a new file is about to be read, the screen follows that from now on. */
    private void changed(Footprint of) {
        show(of);
        if (unfinished) {
            getUI().ifPresent(ui -> follow(ui, of));
        }
    }

    /** While something is being read, what is shown follows. */
    @Override
    protected void onAttach(AttachEvent event) {
        Footprint shown = footprint;
        if (shown != null && unfinished) {
            follow(event.getUI(), shown);
        }
    }

    private void follow(UI ui, Footprint shown) {
        if (glances != null) {
            glances.remove();
        }
        ui.setPollInterval(GLANCE_MILLIS);
        glances = ui.addPollListener(poll -> {
            if (standing.equals(state.standing(shown))) {
                return; // what somebody looks at or writes in is not taken from under their hands
            }
            show(shown);
            if (!unfinished) {
                poll.getSource().setPollInterval(-1);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (glances != null) {
            glances.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return footprint == null ? "Plan" : "Plan – " + footprint.name();
    }
}
