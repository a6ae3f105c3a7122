package org.candour.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.candour.common.ui.Parts;
import org.candour.finance.exports.TableFile;
import org.candour.finance.imports.FileProblem;
import org.candour.finance.imports.ImportCheck;

/** Every problem of a file by sheet, row and column, to look through or to send back to who made it. */
final class ProblemsPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("Sheet", "Row", "Column", "What is wrong", "What would be right");

    private final transient List<FileProblem> problems;
    private final Div table = new Div();
    private final Div shown = Parts.status();

    ProblemsPart(ImportCheck check) {
        problems = check.problems();
        if (!problems.isEmpty()) {
            H3 heading = new H3("Problems");
            TextField filter = new TextField("Show only those with");
            filter.setValueChangeMode(ValueChangeMode.LAZY);
            filter.setClearButtonVisible(true);
            filter.addValueChangeListener(change -> show(change.getValue()));
            Div tools = new Div(filter, download(check));
            tools.addClassName("tools");
            table.addClassNames("scroll-x", "problems");
            add(heading, tools, shown, table);
            if (check.problemCount() > problems.size()) {
                add(Parts.paragraph(
                        String.format(
                                "%,d more are not listed: correct these first.",
                                check.problemCount() - problems.size()),
                        "note"));
            }
            show("");
        }
        if (!check.notices().isEmpty()) {
            NativeDetails notices =
                    new NativeDetails("Good to know: " + check.notices().size());
            notices.setContent(table("What was noticed in the file", check.notices()));
            notices.setOpen(check.notices().size() <= 5);
            add(notices);
        }
    }

    private void show(String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        List<FileProblem> found = problems.stream()
                .filter(p -> (p.where() + " " + p.what() + " " + p.remedy())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        shown.setText(wanted.isEmpty() ? "" : found.size() + " of " + problems.size() + " are shown.");
        table.removeAll();
        table.add(table("Every problem, in the order of the file", found));
    }

    private static NativeTable table(String caption, List<FileProblem> problems) {
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        NativeTableRow titles = new NativeTableRow();
        titles.add(Parts.columnHead("Where"), Parts.columnHead("What"), Parts.columnHead("What would be right"));
        table.getHead().add(titles);
        problems.forEach(p -> table.getBody().add(row(p)));
        return table;
    }

    private static NativeTableRow row(FileProblem problem) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                Parts.rowHead(new com.vaadin.flow.component.Text(problem.where())),
                new NativeTableCell(new Span(problem.what()), Parts.span(problem.remedy(), "right")),
                new NativeTableCell(problem.remedy()));
        return row;
    }

    private static Component download(ImportCheck check) {
        List<List<String>> rows = check.problems().stream()
                .map(p -> List.of(
                        p.sheet(), p.row() == 0 ? "" : String.valueOf(p.row()), p.column(), p.what(), p.remedy()))
                .toList();
        byte[] csv = TableFile.csv(COLUMNS, rows).getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(csv), "problems.csv", "text/csv", csv.length)),
                "Download the problems (CSV)");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
