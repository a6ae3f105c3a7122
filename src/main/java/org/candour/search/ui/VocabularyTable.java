package org.candour.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.candour.common.ui.Parts;
import org.candour.search.VocabularyEntry;

/** Entries of the vocabulary. */
final class VocabularyTable extends Div {

    private static final long serialVersionUID = 1L;

    VocabularyTable(List<VocabularyEntry> entries, int all, boolean mayChange, Consumer<VocabularyEntry> change) {
        addClassName("scroll-x");
        NativeTable table = new NativeTable();
        table.addClassName("list");
        String caption = entries.size() == all
                ? AnswerWords.count(all, "name")
                : "The first " + entries.size() + " of " + all + " names; find one above.";
        table.getElement().appendChild(Html.text("caption", caption).getElement());
        NativeTableRow head = new NativeTableRow(
                Parts.columnHead("Name"), Parts.columnHead("Other names"), Parts.columnHead("Searches"));
        if (mayChange) {
            head.add(Parts.columnHead("Change"));
        }
        table.getHead().add(head);
        entries.forEach(entry -> table.getBody().add(row(entry, mayChange, change)));
        add(table);
    }

    private static NativeTableRow row(VocabularyEntry entry, boolean mayChange, Consumer<VocabularyEntry> change) {
        Div others = new Div(new Span(String.join(", ", entry.others())));
        mark(others, "Means other things too: ", entry.ambiguous());
        mark(others, "Only a part of it: ", entry.narrower());
        Div state = new Div(new Span(widening(entry)));
        if (entry.isInUse() && entry.isWhollyAmbiguous()) {
            state.add(Parts.paragraph(
                    "Its other names all mean other things too, so each name is searched as it stands, and is a reason to"
                            + " look where a plan has nothing else.",
                    "xs",
                    "quiet"));
        }
        if (entry.isChanged()) {
            state.add(new Span(" "), Parts.span("Changed", "badge", "quiet"));
        }
        NativeTableRow row = new NativeTableRow(
                Parts.rowHead(new Span(entry.term())), new NativeTableCell(others), new NativeTableCell(state));
        if (mayChange) {
            NativeButton button = VocabularyScreen.button("Change", () -> change.accept(entry), "btn", "second", "s");
            button.getElement().setAttribute("aria-label", "Change " + entry.term());
            row.add(new NativeTableCell(button));
        }
        return row;
    }

    private static String widening(VocabularyEntry entry) {
        if (!entry.isInUse() || entry.isWhollyAmbiguous()) {
            return "Not widened";
        }
        return entry.isOneWay() ? "One way" : "Both ways";
    }

    private static void mark(Div cell, String what, List<String> names) {
        if (!names.isEmpty()) {
            cell.add(Parts.paragraph(what + String.join(", ", names), "xs", "quiet"));
        }
    }
}
