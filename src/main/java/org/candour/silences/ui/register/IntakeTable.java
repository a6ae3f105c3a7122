package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.silences.RegisterFiles.Change;
import org.candour.silences.RegisterFiles.Intake;
import org.candour.silences.RegisterFiles.Line;

/** What a file would change of the register, issue by issue. */
class IntakeTable extends Div {

    private static final long serialVersionUID = 1L;

    IntakeTable(Intake intake) {
        addClassName("scroll-x");
        NativeTable table = new NativeTable();
        table.addClassName("list");
        table.getElement().appendChild(Html.text("caption", "What would change").getElement());
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Issue"),
                        Parts.columnHead("What becomes of it"),
                        Parts.columnHead("Changed")));
        intake.lines().stream()
                .filter(line -> line.change() != Change.UNCHANGED)
                .forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private static NativeTableRow row(Line line) {
        String becomes = line.change() == Change.NEW ? "New" : "Edition " + (line.edition() + 1);
        return new NativeTableRow(
                Parts.rowHead(new Div(new Span(line.title() + " "), Parts.span(line.id(), "quiet", "xs"))),
                new NativeTableCell(becomes),
                new NativeTableCell(String.join(", ", line.parts())));
    }

    static boolean changes(Intake intake) {
        return intake.count(Change.UNCHANGED) < intake.lines().size();
    }

    /** "2 new, 1 changed." */
    static String done(Intake intake) {
        List<String> parts = new ArrayList<>();
        add(parts, intake.count(Change.NEW), "new");
        add(parts, intake.count(Change.CHANGED), "changed");
        return String.join(", ", parts) + ".";
    }

    /** "2 new, 1 changed, 137 as they are; 3 asked now are not in it and stay." */
    static String summary(Intake intake) {
        List<String> parts = new ArrayList<>();
        add(parts, intake.count(Change.NEW), "new");
        add(parts, intake.count(Change.CHANGED), "changed");
        add(parts, intake.count(Change.UNCHANGED), "unchanged");
        String left = intake.left() == 0
                ? ""
                : "; " + Words.count(intake.left(), "issue") + " of the register "
                        + (intake.left() == 1 ? "is not in it and stays" : "are not in it and stay");
        return String.join(", ", parts) + left + (changes(intake) ? "." : ". There is nothing to take in.");
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
