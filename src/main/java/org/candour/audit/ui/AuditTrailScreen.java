package org.candour.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.candour.audit.AuditTrail;
import org.candour.common.People;
import org.candour.common.UserId;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;

/** Who did what, and when: the newest lines of the trail. */
@Route(value = "work/administration/audit", layout = WorkspaceLayout.class)
@PageTitle("Audit trail · Candour")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/desk.css")
class AuditTrailScreen extends Composite<Div> {

    static final int SHOWN = 200;

    private final transient People people;

    AuditTrailScreen(AuditTrail trail, People people) {
        this.people = people;
        List<AuditTrail.Entry> newest = trail.newest(SHOWN);
        Section opening = Parts.section(
                new Paragraph(new Anchor("/work/administration", "Administration")),
                new H1("Audit trail"),
                Parts.paragraph(
                        "Every act that changed something, newest first. Lines are only ever added: nobody can change"
                                + " or delete one.",
                        "stand"));
        opening.addClassName("flush");
        getContent().add(Parts.wide(opening, Parts.section(newest.isEmpty() ? nothing() : table(newest))));
    }

    private static Component nothing() {
        return Parts.empty("Nothing has been done yet.", new Span("The first act leaves the first line here."));
    }

    private Component table(List<AuditTrail.Entry> newest) {
        NativeTable table = new NativeTable();
        table.addClassName("trail");
        table.setCaptionText(
                newest.size() < SHOWN ? "All " + newest.size() + " lines." : "The newest " + SHOWN + " lines.");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("When"), Parts.columnHead("Who"), Parts.columnHead("What was done")));
        newest.forEach(entry -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(Figures.moment(entry.at())),
                        new NativeTableCell(name(entry.actor())),
                        new NativeTableCell(entry.deed()))));
        return table;
    }

    private String name(String actor) {
        if (actor.isBlank() || actor.equals("system")) {
            return "the portal";
        }
        Optional<People.Person> person = people.find(new UserId(actor));
        return person.map(known -> known.fullName() + " (" + actor + ")").orElse(actor);
    }
}
