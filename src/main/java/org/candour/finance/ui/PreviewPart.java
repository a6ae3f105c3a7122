package org.candour.finance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.ui.Parts;
import org.candour.finance.Figure;
import org.candour.finance.FigurePreview;
import org.candour.finance.FigurePreview.Change;
import org.jspecify.annotations.Nullable;

/** What storing the file would change: old and new beside each other, and the button that does it. */
final class PreviewPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    PreviewPart(FigurePreview preview, Runnable store, Runnable leave) {
        add(new H3("What would change"));
        add(Parts.paragraph(
                String.format(
                        "%,d new figures, %,d changed, %,d the same as now. The figures are public: what you store is seen at once.",
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

    private static NativeTable table(FigurePreview preview) {
        NativeTable table = new NativeTable();
        table.setCaptionText("Changed figures first, then new ones");
        NativeTableRow titles = new NativeTableRow();
        titles.add(
                Parts.columnHead("Of"),
                Parts.columnHead("Figure"),
                Parts.columnHead("Year"),
                Parts.numberHead("Now"),
                Parts.numberHead("Then"),
                Parts.columnHead("Besides"));
        table.getHead().add(titles);
        Stream<NativeTableRow> changed = preview.changed().stream().map(PreviewPart::row);
        Stream<NativeTableRow> added = preview.added().stream().map(f -> row(f, "new", ""));
        Stream.concat(changed, added).limit(SHOWN).forEach(row -> table.getBody()
                .add(row));
        return table;
    }

    private static NativeTableRow row(Change change) {
        return row(change.after(), value(change.before()), besides(change.before(), change.after()));
    }

    private static NativeTableRow row(Figure f, String before, String besides) {
        NativeTableRow row = new NativeTableRow();
        String organisation = f.organisation();
        row.add(
                Parts.rowHead(new com.vaadin.flow.component.Text(organisation == null ? f.footprint() : organisation)),
                new NativeTableCell(inWords(f)),
                new NativeTableCell(f.year()),
                Parts.number(before),
                Parts.number(value(f)),
                new NativeTableCell(besides));
        return row;
    }

    private static String inWords(Figure f) {
        return Stream.of(f.measure(), f.basis(), f.stf().isEmpty() ? "" : f.stf() + " STF")
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "))
                .replace('-', ' ');
    }

    private static String value(Figure f) {
        @Nullable BigDecimal value = f.value();
        String unit = f.unit().equals("GBP m") ? " £m" : f.unit().equals("percent") ? " %" : " " + f.unit();
        return value == null ? "not available" : value.toPlainString().replace('-', '−') + unit;
    }

    private static String besides(Figure before, Figure after) {
        return Stream.of(
                        Objects.equals(before.source(), after.source()) ? "" : "source",
                        Objects.equals(before.note(), after.note()) ? "" : "note",
                        Objects.equals(before.url(), after.url()) ? "" : "address",
                        Objects.equals(before.response(), after.response()) ? "" : "response",
                        Objects.equals(before.qualifier(), after.qualifier()) ? "" : "qualifier",
                        Objects.equals(before.offset(), after.offset()) ? "" : "terms")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
