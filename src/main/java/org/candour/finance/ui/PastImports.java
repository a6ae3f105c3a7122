package org.candour.finance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.common.People;
import org.candour.common.UserId;
import org.candour.common.ui.Parts;
import org.candour.finance.imports.PastImport;
import org.candour.rounds.RoundId;

/** Who imported which file when, and what it changed. */
final class PastImports extends Section {

    private static final long serialVersionUID = 1L;
    static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final transient People people;

    PastImports(People people) {
        this.people = people;
        addClassName("sec");
    }

    void show(RoundId round, List<PastImport> imports) {
        removeAll();
        add(new H2("Past imports"));
        if (imports.isEmpty()) {
            add(Parts.empty("No table was imported yet.", new Span("The figures there are came with the round.")));
            return;
        }
        NativeTable table = new NativeTable();
        table.setCaptionText("Newest first; the time leads to what each changed. A file is known by its SHA-256");
        NativeTableRow titles = new NativeTableRow();
        titles.add(
                Parts.columnHead("When"),
                Parts.columnHead("By"),
                Parts.columnHead("File"),
                Parts.numberHead("New"),
                Parts.numberHead("Changed"),
                Parts.numberHead("Same"));
        table.getHead().add(titles);
        imports.forEach(done -> table.getBody().add(row(round, done)));
        Div scroll = new Div(table);
        scroll.addClassNames("scroll-x", "past");
        add(scroll);
    }

    private NativeTableRow row(RoundId round, PastImport done) {
        Span hash = Parts.span(done.sha256().substring(0, 12) + "…", "xs", "quiet");
        hash.getElement().setAttribute("title", done.sha256());
        NativeTableCell file = new NativeTableCell();
        file.add(new Div(done.fileName()), new Div(Parts.span(done.kind().title() + " ", "xs", "quiet"), hash));
        NativeTableRow row = new NativeTableRow();
        row.add(
                Parts.rowHead(new Anchor(FinanceNavigation.pastImport(round, done.id()), WHEN.format(done.at()))),
                new NativeTableCell(people.find(new UserId(done.by()))
                        .map(People.Person::fullName)
                        .orElse(done.by())),
                file,
                Parts.number(String.format("%,d", done.added())),
                Parts.number(String.format("%,d", done.changed())),
                Parts.number(String.format("%,d", done.unchanged())));
        return row;
    }
}
