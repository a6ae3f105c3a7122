package org.candour.plans.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** Counts pages by what could be made of them, and says in words where a document stands by that. */
public final class Standing {

    /** How many a page's own reason begins. */
    private static final String PAGE_NOT_READ = "The page could not be read: ";

    private static final int MOST_RANGES = 40;
    private static final String BREAKS_OFF =
            " The file is damaged or breaks off before its end; please get it again and upload the whole file.";

    private final int[] counts = new int[Readability.values().length];
    private final List<Integer> unreadable = new ArrayList<>();
    private String firstReason = "";
    private int foreign;
    private int pictured;

    public void add(Page page) {
        counts[page.readability().ordinal()]++;
        if (page.readability() == Readability.UNREADABLE) {
            unreadable.add(page.number());
            firstReason = firstReason.isEmpty() ? page.reason() : firstReason;
        } else {
            Language.Count words = new Language.Count();
            words.add(page.text());
            foreign += words.isForeign() ? 1 : 0;
            pictured += page.holdsPicturesNotSeen() ? 1 : 0;
        }
    }

    /** Pages that could be read and are not in English. */
    public int foreign() {
        return foreign;
    }

    /** Pages of text that hold pictures in which more may be written, which nobody has recognised or looked at. */
    public int pictured() {
        return pictured;
    }

    public int count(Readability readability) {
        return counts[readability.ordinal()];
    }

    public int pages() {
        return counts[0] + counts[1] + counts[2] + counts[3];
    }

    private int withText() {
        return count(Readability.TEXT) + count(Readability.OCR);
    }

    public DocumentState state(boolean breaksOff) {
        if (withText() == 0) {
            return DocumentState.UNREADABLE;
        }
        return unreadable.isEmpty() && !breaksOff ? DocumentState.INDEXED : DocumentState.PARTLY_READABLE;
    }

    /**
     * Why not all of it could be read; empty when it could.
     *
     * @param waiting pages still to be recognised
     */
    public String reason(String pageWord, boolean breaksOff, int waiting) {
        String end = waiting == 0
                ? ""
                : waiting == 1
                        ? " 1 " + pageWord + " is being recognised."
                        : " " + waiting + " " + pageWord + "s are being recognised.";
        end += breaksOff ? BREAKS_OFF : "";
        if (withText() == 0 && unreadable.isEmpty()) {
            String which = pages() == 1
                    ? "Its one " + pageWord + " is blank."
                    : "All " + pages() + " " + pageWord + "s are blank.";
            return which + " Please check that it is the right file." + end;
        }
        if (withText() == 0 && waiting >= unreadable.size()) {
            return cut("Nothing of it has been read so far. " + firstReason + end);
        }
        return cut(unreadable.isEmpty() ? end.strip() : pagesNotRead(pageWord) + end);
    }

    private String pagesNotRead(String pageWord) {
        if (withText() == 0 && pages() == 1) {
            boolean saysSoItself = firstReason.startsWith(PAGE_NOT_READ);
            return "Its one " + pageWord + " could not be read"
                    + (saysSoItself ? ": " + firstReason.substring(PAGE_NOT_READ.length()) : ". " + firstReason);
        }
        if (withText() == 0) {
            return "None of its " + pages() + " " + pageWord + "s could be read. " + firstReason;
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
