package org.candour.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.publication.Editions;
import org.candour.rounds.Round;

/** What was published so far, newest first. */
final class EditionList {

    private EditionList() {}

    static Component of(Round round, List<Editions.EditionLine> editions) {
        if (editions.isEmpty()) {
            return Parts.empty("No edition yet.", new Span("The first one you publish will be edition 1."));
        }
        NativeTable table = new NativeTable();
        table.setCaptionText("An edition never changes; older ones stay readable under their address.");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Edition"), Parts.columnHead("Published"), Parts.columnHead("Note")));
        editions.forEach(edition -> table.getBody()
                .add(new NativeTableRow(
                        Parts.rowHead(new Anchor(
                                "/rounds/" + round.id() + "/editions/" + edition.number(),
                                "Edition " + edition.number())),
                        new NativeTableCell(Figures.moment(edition.publishedAt())),
                        new NativeTableCell(edition.note().isBlank() ? "no note" : edition.note()))));
        return table;
    }
}
