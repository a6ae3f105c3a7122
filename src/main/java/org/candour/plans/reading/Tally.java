package org.candour.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.records.ReadingResult;

/** Counts a document's pages as they come, and sums up what could be read and what could not. */
final class Tally {

    private static final int MOST_RANGES = 40;

    String mediaType = "";
    String pageWord = "page";
    int expected;
    boolean breaksOff;
    String unreadableBecause = "";
    String refusedBecause = "";
    private int read;
    private int blank;
    private final List<Integer> unreadable = new ArrayList<>();
    private String firstReason = "";
    private int last;

    void add(Page page) {
        last = page.number();
        if (page.readability() == Readability.TEXT) {
            read++;
        } else if (page.readability() == Readability.BLANK) {
            blank++;
        } else {
            unreadable.add(page.number());
            firstReason = firstReason.isEmpty() ? page.reason() : firstReason;
        }
    }

    /** The number of the last page told. */
    int last() {
        return last;
    }

    int pages() {
        return read + blank + unreadable.size();
    }

    ReadingResult result(String knownType, String fingerprint) {
        return new ReadingResult(
                state(),
                cut(reason()),
                mediaType.isEmpty() ? knownType : mediaType,
                pageWord,
                pages(),
                read,
                blank,
                unreadable.size(),
                breaksOff,
                fingerprint);
    }

    private DocumentState state() {
        if (!refusedBecause.isEmpty()) {
            return DocumentState.REJECTED;
        }
        if (read == 0) {
            return DocumentState.UNREADABLE;
        }
        return unreadable.isEmpty() && !breaksOff && unreadableBecause.isEmpty()
                ? DocumentState.INDEXED
                : DocumentState.PARTLY_READABLE;
    }

    private String reason() {
        if (!refusedBecause.isEmpty() || !unreadableBecause.isEmpty()) {
            return refusedBecause.isEmpty() ? unreadableBecause : refusedBecause;
        }
        String end =
                breaksOff ? " The file breaks off before its end; please get it again and upload the whole file." : "";
        if (read == 0 && unreadable.isEmpty()) {
            return "All " + pages() + " " + pageWord + "s are blank. Please check that it is the right file." + end;
        }
        return unreadable.isEmpty() ? end.strip() : pagesNotRead() + end;
    }

    private String pagesNotRead() {
        if (read == 0) {
            return (pages() == 1
                            ? "Its one " + pageWord + " could not be read. "
                            : "None of its " + pages() + " " + pageWord + "s could be read. ")
                    + firstReason;
        }
        String which = unreadable.size() == 1 ? pageWord + " " : pageWord + "s ";
        return unreadable.size() + " of " + pages() + " " + pageWord + "s could not be read (" + which
                + ranges(unreadable) + "). " + firstReason;
    }

    /** "1, 3–5, 9". */
    static String ranges(List<Integer> numbers) {
        StringJoiner ranges = new StringJoiner(", ");
        int count = 0;
        for (int i = 0; i < numbers.size() && count < MOST_RANGES; count++) {
            int from = numbers.get(i);
            int to = from;
            while (i < numbers.size() && numbers.get(i) <= to + 1) {
                to = numbers.get(i++);
            }
            ranges.add(from == to ? "" + from : from + (to == from + 1 ? ", " : "–") + to);
            if (count == MOST_RANGES - 1 && i < numbers.size()) {
                ranges.add("…");
            }
        }
        return ranges.toString();
    }

    private static String cut(String reason) {
        return reason.length() <= 1000 ? reason : reason.substring(0, 999) + "…";
    }
}
