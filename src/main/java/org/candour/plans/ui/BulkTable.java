package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.plans.bulk.ManifestRow;

/** What is going to be taken in, row by row; on a small screen a list, where five columns would be squeezed. */
final class BulkTable extends Div {

    private static final long serialVersionUID = 1L;

    BulkTable(List<ManifestRow> rows, UnaryOperator<String> nameOf) {
        addClassNames("scroll-x", "to-agree");
        getElement() // without a pointer, too, one sees the columns at its end
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Files, and what they will be");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("role", "table"); // as a list it would be none to who hears it
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        table.setCaptionText("Files, and what they will be");
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of("File", "Footprint", "Version", "Role", "Dated")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        }
        head.getElement().setAttribute("role", "row");
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row, nameOf)));
        add(table);
    }

    private static NativeTableRow row(ManifestRow row, UnaryOperator<String> nameOf) {
        NativeTableRow line = new NativeTableRow();
        line.getElement().setAttribute("role", "row");
        List.of(
                        row.file(),
                        nameOf.apply(row.footprint()),
                        row.version(),
                        row.role().title(),
                        row.date() == null ? "" : PlanWords.day(row.date()))
                .forEach(words -> {
                    NativeTableCell cell = new NativeTableCell(words);
                    cell.getElement().setAttribute("role", "cell");
                    line.add(cell);
                });
        return line;
    }
}
