package org.candour.finance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
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
import org.candour.common.People;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.finance.FigureImports;
import org.candour.finance.Finance;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;

/** Figures of a round: what is there, tables in, everything out. */
@Route(value = "work/:round/finance", layout = WorkspaceLayout.class)
@RolesAllowed({"MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/finance-desk.css")
class FinanceDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Finance finance;
    private final transient Footprints footprints;
    private final transient FigureImports imports;
    private final transient People people;
    private String title = "Finance desk";

    FinanceDeskView(Rounds rounds, Finance finance, Footprints footprints, FigureImports imports, People people) {
        this.rounds = rounds;
        this.finance = finance;
        this.footprints = footprints;
        this.imports = imports;
        this.people = people;
        addClassNames("wrap", "wide", "finance-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        title = "Finance desk – " + round.title();
        removeAll();
        show(round, event.getLocation().getQueryParameters());
    }

    private void show(Round round, QueryParameters address) {
        Paragraph stand = Parts.paragraph("", "stand");
        PastImports past = new PastImports(people);
        AddingUpPart sums = new AddingUpPart(finance);
        Runnable refresh = () -> {
            int count = finance.figures(round.id()).size();
            stand.setText(
                    (count == 0
                                    ? "No figures yet. "
                                    : String.format("%,d figures, each with its year, basis and source. ", count))
                            + "A table is checked as a whole: you see every problem and every change before anything is stored.");
            past.show(round.id(), imports.past(round.id()));
            sums.show(round.id());
        };
        refresh.run();
        Header header = new Header(new H1("Finance desk"), stand);
        header.addClassName("page-head");
        ImportPanel panel = new ImportPanel(round, imports, new BodyNames(footprints, finance, round.id()), refresh);
        add(header, panel, sums, downloads(round), past);
        panel.resume(address);
    }

    private static Section downloads(Round round) {
        String all = "/api/v1/rounds/" + round.id() + "/finance/figures.";
        Paragraph links = new Paragraph(
                link(all + "xlsx", "Excel workbook, with a sheet on sources, years and licence"),
                new com.vaadin.flow.component.Text(" · "),
                link(all + "csv", "CSV"),
                new com.vaadin.flow.component.Text(" · "),
                link(all + "json", "JSON"));
        return Parts.section(
                new H2("All figures as a file"),
                Parts.paragraph(
                        "What is exported can be corrected and imported again as “any figures, as exported”.", "kick"),
                links,
                new Paragraph(ofOrganisations(round)));
    }

    /** To the public page, which is another document. */
    private static Anchor ofOrganisations(Round round) {
        Anchor way = new Anchor(
                "/rounds/" + round.id() + "/finance#finder",
                "One organisation’s figures on screen, each with its source");
        way.setRouterIgnore(true);
        return way;
    }

    /** A file of the API: nothing for the screens' router. */
    static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
