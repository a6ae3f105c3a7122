package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.candour.common.ui.Parts;
import org.candour.rounds.RoundId;

/** The issues as a table. */
class RegisterTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final int COUNTS = 6;
    private static final String SUM =
            ". Silent, to check, in passing, discussed and cannot tell add up to the plans asked; mentions to check"
                    + " are among those in passing and discussed.";

    /** @param domains titles by id */
    RegisterTable(RoundId round, List<RegisterLine> lines, Map<String, String> domains) {
        addClassName("scroll-x");
        NativeTable table = new NativeTable();
        table.addClassName("list");
        table.getElement()
                .appendChild(Html.text("caption", Words.count(lines.size(), "issue") + SUM)
                        .getElement());
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Issue"),
                        Parts.columnHead("Domain"),
                        Parts.columnHead("Edition"),
                        Parts.numberHead("Silent"),
                        Parts.numberHead("To check"),
                        Parts.numberHead("In passing"),
                        Parts.numberHead("Discussed"),
                        Parts.numberHead("Cannot tell"),
                        Parts.numberHead("Mentions to check")));
        lines.forEach(line -> table.getBody().add(row(round, line, domains)));
        add(table);
    }

    private static NativeTableRow row(RoundId round, RegisterLine line, Map<String, String> domains) {
        Div name = new Div(new Anchor(
                RegisterNavigation.issue(round, line.issue().id()), line.issue().title()));
        if (line.issue().isLocal()) {
            name.add(new Span(" "), Parts.span(local(line), "badge", "quiet"));
        }
        NativeTableRow row = new NativeTableRow(
                Parts.rowHead(name),
                new NativeTableCell(domains.getOrDefault(line.issue().domain(), "None")),
                new NativeTableCell(line.issue().edition() + ", " + line.state()));
        if (line.issue().isRetired()) {
            IntStream.range(0, COUNTS).forEach(each -> row.add(Parts.number("–")));
        } else if (line.isCounted()) {
            row.add(
                    number(line.silent(), "silent"),
                    number(line.toCheck(), "to check"),
                    number(line.passing(), "in passing"),
                    number(line.discussed(), "discussed"),
                    number(line.unknown(), "cannot tell"),
                    number(line.doubtful(), "mentions to check"));
        } else {
            NativeTableCell waiting = new NativeTableCell("being counted");
            waiting.getElement().setAttribute("colspan", "" + COUNTS);
            row.add(waiting);
        }
        return row;
    }

    private static String local(RegisterLine line) {
        int asked = line.issue().appliesTo().size();
        return asked == 1 ? "Local" : "Local, " + asked + " footprints";
    }

    private static NativeTableCell number(long count, String what) {
        NativeTableCell cell = Parts.number("" + count);
        cell.getElement().setAttribute("data-what", what);
        return cell;
    }
}
