package org.candour.silences.ui.register;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.Issue;

/** One issue of the register, or a new one, with what it finds beside it. */
@Route(value = "work/:round/issues/:issue", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/register.css")
class IssueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 80;

    private final transient Rounds rounds;
    private final transient IssueDesk desk;
    private String title = "Issue";

    IssueView(Rounds rounds, IssueDesk desk) {
        this.rounds = rounds;
        this.desk = desk;
        addClassNames("wrap", "wide", "register-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        String id = event.getRouteParameters().get("issue").orElseThrow(NotFoundException::new);
        removeAll();
        if (id.equals(RegisterNavigation.NEW)) {
            title = "New issue";
            add(new IssuePage(desk, round, null));
        } else {
            Optional<Issue> issue = desk.register().issue(round.id(), id);
            title = issue.map(Issue::title).orElse("There is no such issue");
            issue.ifPresentOrElse(found -> add(new IssuePage(desk, round, found)), () -> add(missing(round, id)));
        }
    }

    /** With the menu about it, so that one goes on from here. */
    private static Section missing(Round round, String id) {
        String name = id.length() > LONGEST_NAME ? id.substring(0, LONGEST_NAME) + "…" : id;
        return Parts.section(
                new H1("There is no such issue"),
                Parts.paragraph(
                        "The register of " + round.title() + " has no issue “" + name
                                + "”. The address may be mistyped, or it belongs to another round.",
                        "stand"),
                new Anchor(RegisterNavigation.register(round.id()), "All issues of the register"));
    }

    @Override
    public String getPageTitle() {
        return title + " · Issue register · Candour";
    }
}
