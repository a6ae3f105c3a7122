package org.candour.plans.reader.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Fields of a Word file of 1997 to 2003: what they compute is passed over, what they last showed is text. Some, such as
 * entries of an index, show nothing and have no second part; nothing after them may be taken for theirs.
 */
final class OldWordFields {

    static final char BEGIN = 0x13;
    static final char SEPARATOR = 0x14;
    static final char END = 0x15;

    /** Of each open field, innermost first, what it says to compute; shared by all that have shown something. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private static final StringBuilder SHOWING = new StringBuilder();

    /** A field's code ends with its paragraph at the latest: better a code told than a text lost. */
    void newParagraph() {
        open.removeIf(code -> code != SHOWING);
    }

    void mark(char sign, StringBuilder shown) {
        if (sign == BEGIN) {
            open.push(new StringBuilder());
        } else if (!open.isEmpty()) {
            StringBuilder code = open.pop();
            if (sign == SEPARATOR) {
                open.push(SHOWING);
            } else if (code != SHOWING && !isInCode()) {
                shown.append(WordFields.shownByCode(code.toString()));
            }
        }
    }

    void text(char c, StringBuilder shown) {
        if (!isInCode()) {
            shown.append(c);
        } else if (open.getFirst() != SHOWING) {
            open.getFirst().append(c);
        }
    }

    private boolean isInCode() {
        return open.stream().anyMatch(code -> code != SHOWING);
    }
}
