package org.candour.silences.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.common.ui.Parts;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.Verdict;

/** The same as a table: how many plans mention each issue, and how many of these are judged. */
final class MatrixTwin {

    private MatrixTwin() {}

    static HtmlContainer of(SilenceMatrix matrix, Map<String, Finding> findings) {
        NativeTable table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Issue"),
                        Parts.numberHead("Asked of"),
                        Parts.numberHead("Not mentioned"),
                        Parts.numberHead("To check"),
                        Parts.numberHead("In passing"),
                        Parts.numberHead("Discussed"),
                        Parts.numberHead("Cannot tell"),
                        Parts.numberHead("Mentions to check"),
                        Parts.numberHead("Confirmed"),
                        Parts.numberHead("Dodged"),
                        Parts.numberHead("Addressed")));
        matrix.issues().forEach(issue -> table.getBody()
                .add(new NativeTableRow(
                        Parts.rowHead(new Span(issue.title())),
                        Parts.number("" + matrix.asked(issue.id())),
                        Parts.number("" + matrix.silences(issue.id())),
                        Parts.number("" + toCheck(matrix, issue, Verdict.NOT_MENTIONED::equals)),
                        Parts.number("" + count(matrix, issue, Verdict.MENTIONED_IN_PASSING)),
                        Parts.number("" + count(matrix, issue, Verdict.DISCUSSED)),
                        Parts.number("" + count(matrix, issue, Verdict.CANNOT_TELL)),
                        Parts.number("" + toCheck(matrix, issue, Verdict::isMention)),
                        Parts.number("" + judged(matrix, issue, findings, Judgement.CONFIRMED_UNMENTIONED)),
                        Parts.number("" + judged(matrix, issue, findings, Judgement.DODGED)),
                        Parts.number("" + judged(matrix, issue, findings, Judgement.ADDRESSED)))));
        Div scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Verdicts and findings by issue");
        HtmlContainer sums = Html.text(
                "p",
                "The machine’s verdicts, from not mentioned to cannot tell, add up to the plans asked; mentions to check are"
                        + " among those in passing and discussed. What assessors found stands beside them.");
        sums.addClassName("small");
        HtmlContainer twin = Html.details("The same as a table: verdicts and findings by issue", sums, scroll);
        twin.addClassName("twin");
        return twin;
    }

    private static long count(SilenceMatrix matrix, Issue issue, Verdict verdict) {
        return matrix.rows().stream()
                .flatMap(row -> row.cell(issue.id()).stream())
                .filter(cell -> cell.verdict() == verdict)
                .count();
    }

    private static long toCheck(SilenceMatrix matrix, Issue issue, Predicate<Verdict> kind) {
        return matrix.rows().stream()
                .flatMap(row -> row.cell(issue.id()).stream())
                .filter(cell -> cell.toCheck() && kind.test(cell.verdict()))
                .count();
    }

    private static long judged(SilenceMatrix matrix, Issue issue, Map<String, Finding> findings, Judgement judgement) {
        return matrix.rows().stream()
                .flatMap(row -> Stream.ofNullable(findings.get(MatrixCsv.key(row, issue))))
                .filter(finding -> finding.stands() && finding.judgement() == judgement)
                .count();
    }
}
