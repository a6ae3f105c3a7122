package org.candour.finance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.common.ui.Parts;
import org.candour.finance.Figure;
import org.candour.finance.RecordedChange;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;

/** Figures before and after, each with a link to where readers see it. */
final class ChangesTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RoundId round;
    private final transient Footprints footprints;
    private final transient UnaryOperator<String> names;

    ChangesTable(RoundId round, Footprints footprints, UnaryOperator<String> names, List<RecordedChange> changes) {
        this.round = round;
        this.footprints = footprints;
        this.names = names;
        NativeTable table = new NativeTable();
        table.setCaptionText("In the order of the figures");
        NativeTableRow titles = new NativeTableRow();
        titles.add(
                Parts.columnHead("Of"),
                Parts.columnHead("Figure"),
                Parts.columnHead("Year"),
                Parts.numberHead("Before"),
                Parts.numberHead("After"),
                Parts.columnHead("Also changed"));
        table.getHead().add(titles);
        changes.forEach(change -> table.getBody().add(row(change)));
        add(table);
        addClassNames("scroll-x", "changes");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "What it changed");
    }

    private NativeTableRow row(RecordedChange change) {
        Figure after = change.after();
        Figure before = change.before();
        NativeTableRow row = new NativeTableRow();
        row.add(
                Parts.rowHead(seen(after)),
                new NativeTableCell(FigureWords.what(after)),
                new NativeTableCell(after.year()),
                Parts.number(before == null ? "new" : FigureWords.value(before)),
                Parts.number(change.withdrawn() ? "withdrawn" : FigureWords.value(after)),
                new NativeTableCell(before == null ? "" : FigureWords.besides(before, after)));
        return row;
    }

    /** The organisation's account or the footprint's page; regions have none of their own. */
    private com.vaadin.flow.component.Component seen(Figure figure) {
        String code = FigureWords.body(figure);
        String name = names.apply(code);
        String page = figure.organisation() != null
                ? "/finance/organisations/" + code
                : footprints.find(round, code).isPresent() ? "/footprints/" + code : "/finance";
        Anchor link = new Anchor("/rounds/" + round + page, name.isEmpty() ? code : name + " (" + code + ")");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
