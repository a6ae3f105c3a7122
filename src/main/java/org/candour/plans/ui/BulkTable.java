package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.plans.bulk.ManifestRow;

/** What is going to be taken in, row by row. */
final class BulkTable extends Div {

    private static final long serialVersionUID = 1L;

    BulkTable(List<ManifestRow> rows, UnaryOperator<String> nameOf) {
        addClassName("scroll-x");
        getElement() // without a pointer, too, one sees the columns at its end
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Files, and what they will be");
        NativeTable table = new NativeTable();
        table.setCaptionText("Files, and what they will be");
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of("File", "Footprint", "Version", "Role", "Dated")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row, nameOf)));
        add(table);
    }

    private static NativeTableRow row(ManifestRow row, UnaryOperator<String> nameOf) {
        return new NativeTableRow(
                new NativeTableCell(row.file()),
                new NativeTableCell(nameOf.apply(row.footprint())),
                new NativeTableCell(row.version()),
                new NativeTableCell(row.role().title()),
                new NativeTableCell(row.date() == null ? "" : PlanWords.day(row.date())));
    }
}
