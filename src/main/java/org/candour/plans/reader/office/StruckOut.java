package org.candour.plans.reader.office;

import org.candour.plans.Mark;

/**
 * Parts what its author struck out from what stays, where a file has no space between them: "merger" beside "closure",
 * and "servic", "e" struck out, "es". What stays is read through as whole words; what was struck out of the middle of a
 * word is told behind it.
 */
final class StruckOut {

    private static final char BEGIN = Signs.begin(Mark.Kind.DELETED);

    private final SignedLetters in;
    private final SignedLetters out = new SignedLetters();
    private final SignedLetters waiting = new SignedLetters();

    private StruckOut(SignedLetters in) {
        this.in = in;
    }

    /** The paragraph, which may bear {@link Signs}, with nothing glued together. */
    static String apart(String signed) {
        if (signed.indexOf(BEGIN) < 0) {
            return signed;
        }
        SignedLetters letters = SignedLetters.of(signed);
        StruckOut parting = new StruckOut(letters);
        parting.part();
        String parted = parting.out.length() == letters.length() && parting.out.hasTextOf(letters)
                ? signed
                : parting.out.signed(letters.open());
        return parted + KeptWords.around(letters);
    }

    private void part() {
        for (int i = 0; i < in.length(); ) {
            if (isStruck(i)) {
                int to = i;
                while (to < in.length() && isStruck(to)) {
                    to++;
                }
                struck(i, to);
                i = to;
            } else {
                if (isSpace(i)) {
                    tellWaiting();
                }
                out.add(in, i++);
            }
        }
        tellWaiting();
    }

    private void struck(int from, int to) {
        boolean afterWord = from > 0 && !isSpace(from - 1);
        boolean beforeWord = to < in.length() && !isSpace(to);
        if (afterWord && beforeWord && (isBlank(from, to) || !isSpace(from))) {
            waiting.space();
            add(waiting, from, to);
            return;
        }
        tellWaiting();
        if (afterWord && !isSpace(from)) {
            out.space();
        }
        add(out, from, to);
        if (beforeWord && !isSpace(to - 1)) {
            out.space();
        }
    }

    private void tellWaiting() {
        add(out, waiting, 0, waiting.length());
        waiting.clear();
    }

    private void add(SignedLetters to, int from, int end) {
        add(to, in, from, end);
    }

    private static void add(SignedLetters to, SignedLetters of, int from, int end) {
        for (int i = from; i < end; i++) {
            to.add(of, i);
        }
    }

    private boolean isStruck(int at) {
        return in.bears(Mark.Kind.DELETED, at);
    }

    private boolean isSpace(int at) {
        char c = in.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(i)) {
                return false;
            }
        }
        return true;
    }
}
