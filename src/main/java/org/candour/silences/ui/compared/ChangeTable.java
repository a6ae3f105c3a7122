package org.candour.silences.ui.compared;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.ui.Parts;
import org.candour.plans.PlanVersion;
import org.candour.silences.Alerts.Alert;
import org.candour.silences.Alerts.Change;
import org.candour.silences.ui.SilencesNavigation;

/** The issues that are judged otherwise in a new version, a row each; nothing where there are none. */
final class ChangeTable {

    private ChangeTable() {}

    static Div of(Alert alert, CurrentUser reader, People people) {
        if (alert.changes().isEmpty()) {
            return new Div();
        }
        NativeTable table = new NativeTable();
        table.addClassName("t");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Issue"),
                        Parts.columnHead(alert.earlier().title()),
                        Parts.columnHead(alert.version().title()),
                        Parts.columnHead("What changed"),
                        Parts.columnHead("Finding")));
        alert.changes().forEach(change -> table.getBody().add(row(alert.version(), change, reader, people)));
        return WideTable.of(
                table,
                "Issues judged otherwise in " + alert.version().footprint() + ", "
                        + alert.version().title());
    }

    private static NativeTableRow row(PlanVersion version, Change change, CurrentUser reader, People people) {
        NativeTableCell finding = new NativeTableCell();
        change.overtaken().ifPresent(one -> finding.add(new Span(ChangeWords.overtaken(one, reader, people))));
        return new NativeTableRow(
                Parts.rowHead(new Anchor(
                        SilencesNavigation.square(version.round(), version.footprint(), change.issue()),
                        change.title())),
                new NativeTableCell(ChangeWords.verdict(change.before())),
                new NativeTableCell(ChangeWords.verdict(change.after())),
                new NativeTableCell(ChangeWords.what(change)),
                finding);
    }
}
