package org.candour.plans.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.candour.common.CurrentUser;
import org.candour.common.Role;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.ReadingProgress;
import org.candour.plans.Uploads;
import org.candour.plans.bulk.BulkJobs;
import org.candour.plans.bulk.BulkReadings;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;

/** All plans of a round: what there is, what could be read, and upload. */
@Route(value = "work/:round/plans", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/plans.css")
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient Plans plans;
    private final transient Uploads uploads;
    private final transient ReadingProgress reading;
    private final transient BulkJobs bulk;
    private final transient CurrentUser user;
    private final transient BulkReadings bulkReadings;
    private String title = "Plans";

    PlansView(
            Rounds rounds,
            Footprints footprints,
            Plans plans,
            Uploads uploads,
            ReadingProgress reading,
            BulkJobs bulk,
            CurrentUser user,
            BulkReadings bulkReadings) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.plans = plans;
        this.uploads = uploads;
        this.reading = reading;
        this.bulk = bulk;
        this.user = user;
        this.bulkReadings = bulkReadings;
        addClassNames("wrap", "wide", "plans-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        title = "Plans – " + round.title();
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        show(round, asked.getSingleParameter("footprint"), asked.getSingleParameter("version"));
    }

    private void show(Round round, Optional<String> chosen, Optional<String> version) {
        List<Footprint> all = footprints.of(round.id());
        H1 heading = new H1();
        Div empty = empty();
        Runnable sayHowMany = () -> {
            long with = plans.versions(round.id()).stream()
                    .map(PlanVersion::footprint)
                    .distinct()
                    .count();
            heading.setText(with == 0 ? "No plans yet" : with + " of " + all.size() + " footprints have a plan");
            empty.setVisible(with == 0);
        };
        sayHowMany.run();
        PlansTable table = new PlansTable(round.id(), plans, all);
        UploadPanel upload = new UploadPanel(round.id(), all, plans, uploads, reading, user.has(Role.PUBLISHER), () -> {
            sayHowMany.run();
            table.show();
        });
        chosen.flatMap(code -> footprints.find(round.id(), code)).ifPresent(upload::choose);
        version.ifPresent(upload::chooseVersion);
        Paragraph stand = new Paragraph("What was handed in, and how much of it could be read. A page that could not be"
                + " read is never counted as silence.");
        stand.addClassName("stand");
        Section list = new Section(new H2("Plans of " + round.title()), empty, table);
        list.addClassName("sec");
        Header header = new Header(heading, stand);
        header.addClassName("page-head");
        BulkPanel many =
                new BulkPanel(round.id(), bulk, bulkReadings, () -> plans.versions(round.id()), nameOf(all), () -> {
                    sayHowMany.run();
                    table.show();
                });
        add(header, upload, many, list);
    }

    private static UnaryOperator<String> nameOf(List<Footprint> all) {
        Map<String, String> names = new HashMap<>();
        all.forEach(footprint -> names.put(footprint.code(), footprint.name()));
        return code -> names.getOrDefault(code, code);
    }

    private static Div empty() {
        Div empty =
                new Div("No plan has been uploaded for this round. Choose a footprint above and drop its files there;"
                        + " a script can do the same through the API.");
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
