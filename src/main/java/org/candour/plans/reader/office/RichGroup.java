package org.candour.plans.reader.office;

import org.jspecify.annotations.Nullable;

/** A group of an RTF file: what it hands down to those within it. */
final class RichGroup {

    boolean silent;
    boolean hidden;
    boolean deleted;
    boolean inserted;
    boolean raised;
    boolean shownOtherwise;
    boolean math;
    int afterUnicode = 1;

    /** Where its text goes although it is silent. */
    @Nullable
    StringBuilder collects;

    XmlEvents.Ending ending = XmlEvents.Ending.NONE;

    RichGroup within() {
        RichGroup inner = new RichGroup();
        inner.silent = silent;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.inserted = inserted;
        inner.raised = raised;
        inner.shownOtherwise = shownOtherwise;
        inner.math = math;
        inner.afterUnicode = afterUnicode;
        inner.collects = collects;
        return inner;
    }

    /** Letters as usual. */
    void plain() {
        hidden = false;
        raised = false;
    }

    /** An equation, in which only runs are text. */
    void math() {
        math |= !silent;
        silent = true;
    }
}
