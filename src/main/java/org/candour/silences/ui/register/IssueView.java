package org.candour.silences.ui.register;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
            Issue issue = desk.register().issue(round.id(), id).orElseThrow(NotFoundException::new);
            title = issue.title();
            add(new IssuePage(desk, round, issue));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Issue register · Candour";
    }
}
