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

    /** Whether it is there twice, and only what is written in Unicode shows. */
    boolean twice;

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
        inner.twice = twice;
        inner.afterUnicode = afterUnicode;
        inner.collects = collects;
        return inner;
    }

    /** Letters as usual. */
    void plain() {
        hidden = false;
        raised = false;
    }

    /** Text in the letters of old programs, with the same in Unicode within it. */
    void twice() {
        twice |= !silent;
        silent = true;
    }

    /** What a field says to compute; of a button that is also what stands on it. */
    void code(Flow.Taker button) {
        boolean shows = !silent;
        StringBuilder code = new StringBuilder();
        silent = true;
        collects = code;
        ending = () -> {
            if (shows) {
                button.take(WordFields.shownByCode(code.toString()));
            }
        };
    }

    /** An equation, in which only runs are text. */
    void math() {
        math |= !silent;
        silent = true;
    }
}
