package org.candour.plans.reading;

import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.readings.Standing;
import org.candour.plans.records.ReadingResult;

/** Counts a document's pages as they come, and sums up what could be read and what could not. */
final class Tally {

    String mediaType = "";
    String pageWord = "page";
    int expected;
    boolean breaksOff;
    String unreadableBecause = "";
    String refusedBecause = "";
    private final Standing standing = new Standing();
    private int last;

    void add(Page page) {
        last = page.number();
        standing.add(page);
    }

    /** The number of the last page told. */
    int last() {
        return last;
    }

    int pages() {
        return standing.pages();
    }

    ReadingResult result(String knownType, String fingerprint) {
        return new ReadingResult(
                state(),
                cut(reason()),
                mediaType.isEmpty() ? knownType : mediaType,
                pageWord,
                pages(),
                standing.count(Readability.TEXT),
                standing.count(Readability.BLANK),
                standing.count(Readability.UNREADABLE),
                standing.foreign(),
                standing.pictured(),
                breaksOff || !unreadableBecause.isEmpty(), // what is told of it is not all of it
                fingerprint);
    }

    /** Why it was not read to the end; empty when it was. */
    String failure() {
        return refusedBecause.isEmpty() ? unreadableBecause : refusedBecause;
    }

    private DocumentState state() {
        if (!refusedBecause.isEmpty()) {
            return DocumentState.REJECTED;
        }
        DocumentState state = standing.state(breaksOff);
        return state == DocumentState.INDEXED && !unreadableBecause.isEmpty() ? DocumentState.PARTLY_READABLE : state;
    }

    private String reason() {
        if (!refusedBecause.isEmpty() || !unreadableBecause.isEmpty()) {
            return refusedBecause.isEmpty() ? unreadableBecause : refusedBecause;
        }
        return standing.reason(pageWord, breaksOff, 0);
    }

    private static String cut(String reason) {
        return reason.length() <= 1000 ? reason : reason.substring(0, 999) + "…";
    }
}
