package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.common.Problem;
import org.candour.common.html.Figures;
import org.candour.plans.bulk.BulkLine;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.bulk.BulkReport;
import org.candour.rounds.RoundId;

/** What became of a bulk upload: refused files first, for they are what is left to do. */
final class BulkOutcome extends Div {

    private static final long serialVersionUID = 1L;

    BulkOutcome(RoundId round, BulkReport report, UnaryOperator<String> nameOf) {
        addClassName("bulk-report");
        Paragraph sum = new Paragraph(report.sentence()
                + (report.count(Outcome.TAKEN) > 0 ? " What was taken in is being read in the background." : ""));
        OrderedList list = new OrderedList();
        for (Outcome outcome : List.of(Outcome.REFUSED, Outcome.PASSED_OVER, Outcome.DUPLICATE, Outcome.TAKEN)) {
            report.lines().stream()
                    .filter(line -> line.outcome() == outcome)
                    .forEach(line -> list.add(line(round, line, nameOf)));
        }
        add(sum, list, download("report.csv", report.csv(), "Download this report as CSV"));
    }

    private static ListItem line(RoundId round, BulkLine line, UnaryOperator<String> nameOf) {
        Span outcome = new Span(line.outcome().title());
        outcome.addClassNames("badge", line.outcome() == Outcome.REFUSED ? "bad" : "quiet");
        String place = line.footprint().isEmpty()
                ? line.file()
                : line.file() + " – " + nameOf.apply(line.footprint()) + ", " + line.version();
        ListItem item = new ListItem(outcome, new Span(place), new Span(line.words()));
        if (!line.footprint().isEmpty() && line.outcome() != Outcome.REFUSED) {
            Anchor plan = new Anchor(PlansNavigation.plan(round, line.footprint()), "See the plan");
            plan.getElement().setAttribute("aria-label", "See the plan of " + nameOf.apply(line.footprint()));
            item.add(plan);
        }
        return item;
    }

    /** Every problem, numbered, in the order of the manifest. */
    static Div problems(List<Problem> problems) {
        OrderedList list = new OrderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.toString())));
        Div all = new Div(
                new Paragraph(Figures.counted(problems.size(), "problem") + "; nothing was taken in."),
                list,
                new Paragraph("Correct the manifest or the files, choose what you corrected once more, and check again:"
                        + " a file takes the place of the one with its name."));
        all.addClassName("call");
        return all;
    }

    static Anchor download(String name, String csv, String words) {
        byte[] bytes = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length)),
                words);
    }
}
