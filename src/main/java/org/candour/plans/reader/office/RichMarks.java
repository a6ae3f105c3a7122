package org.candour.plans.reader.office;

import java.util.EnumSet;
import java.util.Set;
import org.candour.plans.Mark;

/** Which marks the text of an RTF file bears just now: they change with its groups, between any two letters. */
final class RichMarks {

    private final Flow flow;
    private final Set<Mark.Kind> on = EnumSet.noneOf(Mark.Kind.class);

    RichMarks(Flow flow) {
        this.flow = flow;
    }

    /** The next text is that of this group. */
    void as(RichGroup group) {
        turn(Mark.Kind.HIDDEN, group.hidden);
        turn(Mark.Kind.DELETED, group.deleted);
        turn(Mark.Kind.INSERTED, group.inserted);
        flow.raise(group.raised);
    }

    private void turn(Mark.Kind kind, boolean wanted) {
        if (wanted && on.add(kind)) {
            flow.begin(kind);
        } else if (!wanted && on.remove(kind)) {
            flow.end(kind);
        }
    }
}
