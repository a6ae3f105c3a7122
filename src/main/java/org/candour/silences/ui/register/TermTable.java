package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.silences.IssuePreview;
import org.candour.silences.IssuePreview.TermYield;

/** What each term brings, and what it is searched as. */
class TermTable extends Div {

    private static final long serialVersionUID = 1L;

    TermTable(IssuePreview preview) {
        NativeTable table = new NativeTable();
        table.addClassName("terms");
        table.getElement()
                .appendChild(Html.text("caption", "What each term brings").getElement());
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Term"), Parts.numberHead("Plans"), Parts.numberHead("Alone")));
        int plans = preview.plans().size();
        preview.terms().forEach(term -> table.getBody().add(row(term, plans)));
        add(table);
        addClassName("scroll-x");
    }

    private static NativeTableRow row(TermYield term, int plans) {
        String warning = Words.warning(term, plans);
        Div name = new Div(new Span(term.term()));
        List<String> others = term.searchedAs().stream()
                .filter(name2 -> !name2.equals(term.term()))
                .toList();
        if (!others.isEmpty()) {
            name.add(Parts.paragraph("searched as " + String.join(", ", term.searchedAs()), "xs", "quiet"));
        }
        if (!warning.isEmpty()) {
            name.add(Parts.paragraph(warning, "xs", "odd"));
        }
        NativeTableCell[] numbers = {Parts.number("" + term.plans()), Parts.number("" + term.alone())};
        return new NativeTableRow(Parts.rowHead(name), numbers[0], numbers[1]);
    }
}
