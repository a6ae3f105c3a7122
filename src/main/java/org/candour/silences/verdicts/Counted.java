package org.candour.silences.verdicts;

import org.candour.silences.Counts;

/** Counts, and the name of the words they were counted by. */
record Counted(Counts counts, long words) {

    boolean isOf(Asked asked) {
        return words == asked.words()
                && counts.edition() == asked.issue().edition()
                && counts.issue().equals(asked.issue().id());
    }
}
