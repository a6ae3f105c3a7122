package org.candour.silences.ui.register;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.IssueRegister;
import org.candour.silences.RegisterFiles;

/** The register of a round: every issue, and in how many plans it is silent. */
@Route(value = "work/:round/issues", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/register.css")
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient IssueDesk desk;
    private final transient RegisterFiles files;

    RegisterView(Rounds rounds, IssueDesk desk, RegisterFiles files) {
        this.rounds = rounds;
        this.desk = desk;
        this.files = files;
        addClassNames("wrap", "wide", "register-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        show(round, event.getLocation().getQueryParameters(), "");
    }

    /** @param report what has just been done */
    private void show(Round round, QueryParameters address, String report) {
        IssueRegister register = desk.register();
        List<RegisterLine> lines = RegisterLine.of(
                register.all(round.id()),
                register.shown(round.id()),
                desk.silences().matrix(round.id()));
        Map<String, String> domains = new LinkedHashMap<>();
        desk.domains(round).forEach(domain -> domains.put(domain.id(), domain.title()));
        removeAll();
        add(lead(round, lines));
        FilePanel file = new FilePanel(round.id(), files, taken -> show(round, address, taken));
        file.report(report);
        if (lines.isEmpty()) {
            add(
                    Parts.empty(
                            "The register is empty.",
                            new Span("Write the first issue: something a plan may be expected to deal with.")),
                    file);
            return;
        }
        Div table = new Div();
        RegisterFilter filter = new RegisterFilter(domains, wanted -> {
            table.removeAll();
            List<RegisterLine> chosen = RegisterLine.chosen(lines, wanted);
            table.add(
                    chosen.isEmpty()
                            ? Parts.empty("No issue fits.", new Span("Take a filter away."))
                            : new RegisterTable(round.id(), chosen, domains));
        });
        Section list = new Section(filter, table);
        list.addClassName("sec");
        add(list, file);
        filter.start(address);
    }

    private static Section lead(Round round, List<RegisterLine> lines) {
        long asked = lines.stream().filter(line -> !line.issue().isRetired()).count();
        long hidden = lines.stream()
                .filter(line -> !line.issue().isRetired() && line.shown() == 0)
                .count();
        Anchor create = new Anchor(RegisterNavigation.create(round.id()), "Write an issue");
        create.addClassName("btn");
        Paragraph acts = new Paragraph(create);
        acts.addClassName("fx");
        Section lead = new Section(
                new H1(asked == 1 ? "One issue is asked" : asked + " issues are asked"),
                Parts.paragraph(
                        "What a plan of " + round.title() + " may be expected to deal with"
                                + (hidden == 0 ? "." : "; " + hidden + " of them the public does not see."),
                        "stand"),
                acts);
        lead.addClassNames("sec", "flush", "lead");
        return lead;
    }

    @Override
    public String getPageTitle() {
        return "Issue register · Candour";
    }
}
