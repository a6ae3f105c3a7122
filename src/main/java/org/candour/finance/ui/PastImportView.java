package org.candour.finance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.People;
import org.candour.common.UserId;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.finance.FigureImports;
import org.candour.finance.Finance;
import org.candour.finance.RecordedChange;
import org.candour.finance.imports.PastImport;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;

/** One import: who, when, which file, and each figure before and after. */
@Route(value = "work/:round/finance/imports/:import", layout = WorkspaceLayout.class)
@RolesAllowed({"MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/finance-desk.css")
class PastImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    private final transient Rounds rounds;
    private final transient FigureImports imports;
    private final transient Footprints footprints;
    private final transient Finance finance;
    private final transient People people;
    private String title = "Import";

    PastImportView(Rounds rounds, FigureImports imports, Footprints footprints, Finance finance, People people) {
        this.rounds = rounds;
        this.imports = imports;
        this.footprints = footprints;
        this.finance = finance;
        this.people = people;
        addClassNames("wrap", "wide", "finance-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        PastImport done = event.getRouteParameters()
                .get("import")
                .flatMap(PastImportView::id)
                .flatMap(id -> imports.past(round.id(), id))
                .orElseThrow(NotFoundException::new);
        title = "Import of " + PastImports.WHEN.format(done.at()) + " – " + round.title();
        removeAll();
        show(round, done);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(Round round, PastImport done) {
        Header header = new Header(
                new Paragraph(new Anchor(FinanceNavigation.desk(round.id()), "Finance desk")),
                new H1("Import of " + PastImports.WHEN.format(done.at())),
                Parts.paragraph(
                        String.format(
                                "%,d new and %,d changed figures; %,d were the same already.",
                                done.added(), done.changed(), done.unchanged()),
                        "stand"));
        header.addClassName("page-head");
        add(header, new Div(facts(done), files(round, done)), changes(round, done), back(round, done));
    }

    private DescriptionList facts(PastImport done) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("kv");
        fact(
                facts,
                "Imported by",
                people.find(new UserId(done.by())).map(People.Person::fullName).orElse(done.by()));
        fact(facts, "File", done.fileName() + ", " + String.format("%,d bytes", done.bytes()));
        fact(facts, "SHA-256", done.sha256());
        fact(facts, "Read as", done.kind().title());
        return facts;
    }

    private static void fact(DescriptionList facts, String term, String said) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(said));
    }

    private static Paragraph files(Round round, PastImport done) {
        String address = "/work/view/finance/" + round.id() + "/imports/" + done.id();
        return new Paragraph(
                FinanceDeskView.link(address + "/changes.csv", "All changes as CSV"),
                new com.vaadin.flow.component.Text(" · "),
                FinanceDeskView.link(address + "/file", "The file as it was sent"));
    }

    private TakeBackPart back(Round round, PastImport done) {
        return new TakeBackPart(
                imports.takenBack(round.id(), done).orElse(null),
                who -> people.find(new UserId(who)).map(People.Person::fullName).orElse(who),
                done.added() + done.changed() > 0,
                reason -> {
                    imports.takeBack(round.id(), done, reason);
                    return imports.takenBack(round.id(), done).orElse(null);
                });
    }

    private Section changes(Round round, PastImport done) {
        List<RecordedChange> changes = imports.changes(round.id(), done, -1, SHOWN);
        Section part = Parts.section(new H2("What it changed"));
        if (changes.isEmpty()) {
            part.add(Parts.paragraph("Nothing: every figure of the file was there already.", "kick"));
            return part;
        }
        part.add(new ChangesTable(round.id(), footprints, new BodyNames(footprints, finance, round.id()), changes));
        int left = done.added() + done.changed() - changes.size();
        if (left > 0) {
            part.add(Parts.paragraph(String.format("%,d more are in the CSV file.", left), "note"));
        }
        return part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
