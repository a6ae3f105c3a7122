package org.candour.finance.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.candour.common.ui.Parts;
import org.candour.finance.Figure;
import org.candour.finance.FigurePreview;
import org.candour.finance.FigurePreview.Change;

/** What storing the file would change: old and new beside each other, and the button that does it. */
final class PreviewPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    private final transient UnaryOperator<String> names;

    PreviewPart(FigurePreview preview, UnaryOperator<String> names, Runnable store, Runnable leave) {
        this.names = names;
        add(new H3("What would change"));
        add(Parts.paragraph(
                String.format(
                        "%,d new, %,d changed, %,d the same as now. Figures are public: what you store is seen at once. Measures of a published edition stay as published until the next.",
                        preview.added().size(), preview.changed().size(), preview.unchanged()),
                "kick"));
        if (!preview.isEmpty()) {
            Div table = new Div(table(preview));
            table.addClassNames("scroll-x", "changes");
            add(table);
        }
        int left = preview.added().size() + preview.changed().size() - SHOWN;
        if (left > 0) {
            add(Parts.paragraph(String.format("%,d more are not listed here.", left), "note"));
        }
        NativeButton yes =
                new NativeButton(preview.isEmpty() ? "Nothing to store" : "Store all of it", click -> store.run());
        yes.setClassName("btn");
        yes.setEnabled(!preview.isEmpty());
        NativeButton no = new NativeButton("Leave it", click -> leave.run());
        no.setClassName("btn plain");
        Div buttons = new Div(yes, no);
        buttons.addClassName("acts");
        add(buttons);
    }

    private NativeTable table(FigurePreview preview) {
        NativeTable table = new NativeTable();
        table.setCaptionText("Changed figures first, then new ones");
        NativeTableRow titles = new NativeTableRow();
        titles.add(
                Parts.columnHead("Of"),
                Parts.columnHead("Figure"),
                Parts.columnHead("Year"),
                Parts.numberHead("Now"),
                Parts.numberHead("Then"),
                Parts.columnHead("Also changes"));
        table.getHead().add(titles);
        Stream<NativeTableRow> changed = preview.changed().stream().map(this::row);
        Stream<NativeTableRow> added = preview.added().stream().map(f -> row(f, "new", ""));
        Stream.concat(changed, added).limit(SHOWN).forEach(row -> table.getBody()
                .add(row));
        return table;
    }

    private NativeTableRow row(Change change) {
        return row(
                change.after(),
                FigureWords.value(change.before()),
                FigureWords.besides(change.before(), change.after()));
    }

    private NativeTableRow row(Figure f, String before, String besides) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                whose(FigureWords.body(f)),
                new NativeTableCell(FigureWords.what(f)),
                new NativeTableCell(f.year()),
                Parts.number(before),
                Parts.number(FigureWords.value(f)),
                new NativeTableCell(besides));
        return row;
    }

    /** The name where it is known, and the code always. */
    private NativeTableHeaderCell whose(String code) {
        String name = names.apply(code);
        return name.isEmpty()
                ? Parts.rowHead(new Text(code))
                : Parts.rowHead(new Text(name + " "), Parts.span(code, "xs", "quiet"));
    }
}
