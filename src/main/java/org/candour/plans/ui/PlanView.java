package org.candour.plans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.People.Person;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.LeftOut;
import org.candour.plans.Page;
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

    /** Who follows a citation is there at once, not at the headings above it; the heading may come a moment later. */
    private static final String TO_THE_PAGE = "const go = (tries) => {"
            + " const at = document.getElementById('page');"
            + " if (!at) { if (tries > 0) setTimeout(() => go(tries - 1), 50); return; }"
            + " at.focus({preventScroll: true});"
            + " at.closest('.opened-page')?.scrollIntoView({block: 'start'}); }; go(60);";

    private static final int GLANCE_MILLIS = 1000;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient Plans plans;
    private final transient ReadingProgress reading;
    private final transient PlanState state;
    private final transient CurrentUser user;
    private final transient People people;
    private final transient Shelf shelf;
    private final transient Uploads uploads;
    private final transient PageCorrections corrections;
    private final transient List<PlanOnward> onward;
    private transient @Nullable Footprint footprint;
    private transient PageChoice choice = PageChoice.NONE;
    private @Nullable DocumentPart openPart;
    private final OpenedPage opened;
    private final Div list = new Div();
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
        this.onward = List.copyOf(onward);
        this.corrections = corrections;
        this.opened = new OpenedPage(plans, shelf, corrections, this::nameOf);
        this.rounds = rounds;
        this.footprints = footprints;
        this.plans = plans;
        this.reading = reading;
        this.state = new PlanState(plans, reading);
        this.user = user;
        this.people = people;
        this.shelf = shelf;
        this.uploads = uploads;
        addClassNames("wrap", "wide", "plans-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        footprint = event.getRouteParameters()
                .get("code")
                .flatMap(code -> footprints.find(round.id(), code))
                .orElseThrow(NotFoundException::new);
        choice = PageChoice.of(event.getLocation().getQueryParameters());
        show(footprint);
        if (open(footprint)) {
            getElement().executeJs(TO_THE_PAGE);
        }
    }

    private void show(Footprint of) {
        // Asked before anything is read for the screen: what ends meanwhile is shown at the next glance.
        standing = state.standing(of);
        unfinished = state.isBusy(of);
        removeAll();
        list.removeAll();
        openPart = null;
        List<PlanVersion> versions = plans.versions(of.round(), of.code());
        Anchor back = new Anchor(PlansNavigation.plans(of.round()), "All plans");
        Paragraph crumbs = new Paragraph(back);
        crumbs.addClassName("crumbs");
        Paragraph stand = new Paragraph(
                versions.isEmpty()
                        ? "No plan has been uploaded for this footprint."
                        : PlanWords.coverage(plans.coverage(versions.getFirst().id())) + ".");
        stand.addClassName("stand");
        Header header = new Header(crumbs, new H1("The plan of " + of.name()), stand);
        header.addClassName("page-head");
        if (!versions.isEmpty()) {
            header.add(new OnwardLinks(onward, versions.getFirst()));
        }
        add(header, opened, list);
        if (versions.isEmpty()) {
            list.add(empty(of));
        }
        versions.forEach(version -> list.add(version(of, version, VersionStanding.words(version, versions))));
    }

    /** Also the page that is open: somebody has just changed it. */
    private void showAnew(Footprint of) {
        show(of);
        open(of);
    }

    private boolean open(Footprint of) {
        return opened.open(of, choice, (document, number) -> turned(of, document, number), () -> showAnew(of));
    }

    /** What can be done about a page is done about the one that is seen. */
    private void turned(Footprint of, Document document, int number) {
        choice = choice.at(number);
        Page page = choice.of(document, plans.pages(document.id()));
        if (page != null && openPart != null) {
            openPart.turned(page, tools(of, document, page));
        }
    }

    private PageTools tools(Footprint of, Document document, Page page) {
        return new PageTools(corrections, document, page, this::nameOf, () -> showAnew(of));
    }

    private static Div empty(Footprint of) {
        Anchor upload = new Anchor(PlansNavigation.plans(of.round()) + "?footprint=" + of.code(), "Upload its plan");
        upload.addClassName("btn");
        Div empty = new Div(new Paragraph("There is nothing to read or search here yet."), upload);
        empty.addClassName("empty");
        return empty;
    }

    private String areaOf(PlanVersion version) {
        return footprints
                .find(version.round(), version.footprint())
                .map(Footprint::name)
                .orElse(version.footprint());
    }

    private String nameOf(String userName) {
        return people.find(new UserId(userName)).map(Person::fullName).orElse(userName);
    }

    private Section version(Footprint of, PlanVersion version, String standing) {
        Span seen = new Span(version.isPublic() ? "Public" : "Staff only");
        seen.addClassName("badge");
        Div head = new Div(new H2(version.title()), new Span(PlanWords.dated(version.date())), seen);
        head.addClassName("version-head");
        if (!version.isPublic()) {
            head.add(new EditVersionButton(shelf, version, () -> show(of)));
        }
        if (user.has(Role.PUBLISHER)) {
            head.add(new PublishButton(plans, onward, of, version, () -> show(of)));
        }
        Paragraph stands = new Paragraph(standing);
        stands.addClassName("cap");
        Section section = new Section(head, stands);
        section.addClassName("sec");
        for (Document document : plans.documents(version.id())) {
            List<Page> pages = plans.pages(document.id());
            Page open = choice.of(document, pages);
            DocumentPart part = new DocumentPart(
                    version,
                    document,
                    pages,
                    open,
                    reading.of(document.id()).orElse(null),
                    this::nameOf,
                    plans.readability(document.id()).orElse(null),
                    open == null ? null : tools(of, document, open));
            openPart = open == null ? openPart : part;
            section.add(part);
            section.add(new DocumentNotes(shelf, document, this::areaOf));
            if (!unfinished) { // else the glances would shut what is being filled in
                section.add(new DocumentTools(
                        shelf, uploads, document, user.has(Role.PUBLISHER), version.isPublic(), () -> afterChange(of)));
            }
        }
        List<LeftOut> leftOut = shelf.leftOut(version.id());
        if (!leftOut.isEmpty()) {
            section.add(new LeftOutFiles(shelf, leftOut, this::nameOf, () -> afterChange(of)));
        }
        List<Departure> departures = shelf.departures(version.id());
        if (!departures.isEmpty()) {
            section.add(new EarlierFiles(version, departures, this::nameOf));
        }
        return section;
    }

    /** A new file is about to be read: from now on the screen follows that. */
    private void afterChange(Footprint of) {
        show(of);
        if (unfinished) {
            getUI().ifPresent(ui -> follow(ui, of));
        }
    }

    /** While something is being read, what is shown follows. */
    @Override
    protected void onAttach(AttachEvent event) {
        Footprint shown = footprint;
        if (shown == null || !unfinished) {
            return;
        }
        follow(event.getUI(), shown);
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
