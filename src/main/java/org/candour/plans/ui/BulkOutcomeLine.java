package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.plans.bulk.BulkLine;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.bulk.BulkStanding;
import org.candour.plans.bulk.HowRead;
import org.candour.plans.bulk.HowRead.Kind;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** One file of a bulk upload: what became of it, and how reading it ended. */
final class BulkOutcomeLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient BulkLine line;
    private final Span badge = new Span();
    private final Paragraph words = new Paragraph();
    private transient @Nullable HowRead shown;

    BulkOutcomeLine(RoundId round, BulkLine line, UnaryOperator<String> nameOf) {
        this.line = line;
        badge.addClassName("badge");
        Span file = new Span(line.file());
        file.addClassName("name");
        Div what = new Div(file);
        if (!line.footprint().isEmpty()) {
            what.add(new Span(nameOf.apply(line.footprint()) + ", " + line.version()));
        }
        what.add(words);
        add(badge, what);
        if (line.document() != null) {
            Anchor plan = new Anchor(PlansNavigation.plan(round, line.footprint()), "See the plan");
            plan.getElement().setAttribute("aria-label", "See the plan of " + nameOf.apply(line.footprint()));
            add(plan);
        }
    }

    BulkLine line() {
        return line;
    }

    BulkStanding.Entry entry() {
        return new BulkStanding.Entry(line, shown == null ? new HowRead(Kind.WAITING, "") : shown);
    }

    boolean isSettled() {
        return shown != null && shown.isSettled();
    }

    void show(HowRead read) {
        if (read.equals(shown)) {
            return;
        }
        shown = read;
        boolean isTaken = read.kind() != Kind.NOT_TAKEN;
        badge.setText(isTaken ? read.kind().title() : line.outcome().title());
        boolean isBad = line.outcome() == Outcome.REFUSED || read.isShort();
        badge.setClassName("bad", isBad);
        badge.setClassName("quiet", !isBad);
        String there = line.outcome() == Outcome.DUPLICATE && line.words().isEmpty() ? "Already there." : line.words();
        words.setText(
                Stream.of(read.words(), there).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
    }
}
