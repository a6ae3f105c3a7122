package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.plans.bulk.BulkLine;
import org.candour.plans.bulk.BulkReadings;
import org.candour.plans.bulk.BulkReport;
import org.candour.plans.bulk.BulkStanding;
import org.candour.rounds.RoundId;

/** What became of each file of a bulk upload, and how reading it ended: kept up to date while that goes on. */
final class BulkOutcome extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BulkReadings readings;
    private final RoundId round;
    private final transient UnaryOperator<String> nameOf;
    private final Paragraph taken = new Paragraph();
    private final Paragraph read = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final List<BulkOutcomeLine> items = new ArrayList<>();

    BulkOutcome(RoundId round, BulkReadings readings, UnaryOperator<String> nameOf) {
        this.readings = readings;
        this.round = round;
        this.nameOf = nameOf;
        addClassName("bulk-report");
        list.getElement().setAttribute("aria-label", "What became of each file");
        add(
                taken,
                read,
                list,
                BulkFile.link(
                        "bulk-report-" + round.slug() + ".csv", () -> standing().csv(), "Download this report as CSV"));
    }

    /** All of a report, what is left to do first. */
    void showEnded(BulkReport report) {
        list.removeAll();
        items.clear();
        taken.setText(report.sentence());
        show(readings.of(report.lines()).worstFirst().entries().stream()
                .map(BulkStanding.Entry::line)
                .toList());
    }

    /** Files so far: those that are new come last, and those that are not settled are asked about again. */
    void show(List<BulkLine> lines) {
        for (int i = items.size(); i < lines.size(); i++) {
            BulkOutcomeLine item = new BulkOutcomeLine(round, lines.get(i), nameOf);
            items.add(item);
            list.add(item);
        }
        items.stream().filter(item -> !item.isSettled()).forEach(item -> item.show(readings.of(item.line())));
        read.setText(shown().sentence());
    }

    /** As the screen says; where a file stands now may have gone further. */
    BulkStanding shown() {
        return new BulkStanding(items.stream().map(BulkOutcomeLine::entry).toList());
    }

    private BulkStanding standing() {
        return readings.of(items.stream().map(BulkOutcomeLine::line).toList());
    }
}
