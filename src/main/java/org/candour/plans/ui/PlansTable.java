package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.candour.footprints.Footprint;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;

/**
 * Every footprint of the round with the newest version of its plan, and how much of it could be read. On a small screen it
 * is a list to be looked through: the area, and how its plan stands in a few words.
 */
final class PlansTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RoundId round;
    private final transient Plans plans;
    private final transient List<Footprint> footprints;

    PlansTable(RoundId round, Plans plans, List<Footprint> footprints) {
        this.round = round;
        this.plans = plans;
        this.footprints = footprints;
        addClassNames("scroll-x", "by-plan");
        show();
    }

    void show() {
        removeAll();
        NativeTable table = new NativeTable();
        table.setCaptionText("The newest version of each plan, by region");
        table.getHead().add(head("Footprint", "Region", "Version", "Documents", "Readable", "Seen by"));
        NativeTableBody body = table.getBody();
        footprints.forEach(footprint -> body.add(row(footprint)));
        add(table);
    }

    private static NativeTableRow head(String... titles) {
        NativeTableRow row = new NativeTableRow();
        for (String title : titles) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(Footprint footprint) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        List<PlanVersion> versions = plans.versions(round, footprint.code());
        if (versions.isEmpty()) {
            name.setText(footprint.name());
            Span none = new Span("No plan yet");
            none.addClassName("quiet");
            row.add(name, new NativeTableCell(footprint.region()), new NativeTableCell(none));
            row.add(new NativeTableCell(), cell(new Span(), "No plan yet"), new NativeTableCell());
            return row;
        }
        PlanVersion newest = versions.getFirst();
        name.add(new Anchor(PlansNavigation.plan(round, footprint.code()), footprint.name()));
        row.add(name, new NativeTableCell(footprint.region()));
        row.add(new NativeTableCell(newest.title() + (versions.size() == 1 ? "" : " (of " + versions.size() + ")")));
        row.add(new NativeTableCell(String.valueOf(plans.documents(newest.id()).size())));
        Coverage coverage = plans.coverage(newest.id());
        row.add(cell(
                readable(coverage), PlanWords.brief(coverage) + (newest.isPublic() ? ", public" : ", staff only")));
        row.add(new NativeTableCell(newest.isPublic() ? "Everybody" : "Staff only"));
        return row;
    }

    /** In full where there is room, else in few words. */
    private static NativeTableCell cell(Span full, String brief) {
        Span few = new Span(brief);
        few.addClassName("brief");
        full.addClassName("full");
        return new NativeTableCell(full, few);
    }

    private static Span readable(Coverage coverage) {
        Span bar = new Span();
        bar.addClassName("cov");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span fill = new Span();
        fill.addClassName("fill");
        fill.getStyle().set("width", PlanWords.bar(coverage) + "%");
        bar.add(fill);
        return new Span(bar, new Span(PlanWords.coverage(coverage)));
    }
}
