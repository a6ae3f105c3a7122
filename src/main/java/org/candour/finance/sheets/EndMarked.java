package org.candour.finance.sheets;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * A text with a row of its own behind its last one. A quote that is opened and never closed takes in all that follows,
 * this row too: so it is known, where a reader of CSV would only hand over one long cell.
 */
final class EndMarked extends Reader {

    /** No table says this. */
    private static final String END = "\uE000 end \uE000";

    private final Reader text;
    private final String added = "\n" + END;
    private int given;
    private boolean ended;

    EndMarked(Reader text) {
        this.text = text;
    }

    /** Whether a row is the added one, alone. */
    static boolean isEnd(List<String> row) {
        return row.size() == 1 && row.getFirst().equals(END);
    }

    /** Whether a quote opened in the row was never closed. */
    static boolean isOpen(List<String> row) {
        return !row.isEmpty() && row.getLast().endsWith(END);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        if (!ended) {
            int read = text.read(into, from, most);
            ended = read < 0;
            if (!ended) {
                return read;
            }
        }
        int length = Math.min(most, added.length() - given);
        if (length <= 0) {
            return -1;
        }
        added.getChars(given, given + length, into, from);
        given += length;
        return length;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
