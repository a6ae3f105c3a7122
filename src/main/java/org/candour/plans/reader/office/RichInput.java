package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an RTF file, and the control words among them. */
final class RichInput {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NUMBER = 11;
    private static final int NONE = -2;
    private static final int LOST = 16;
    private static final int FEW = 3;

    /**
     * A control word, such as "\\u8217".
     *
     * @param bare whether it has no number; that is then 1
     */
    record Word(String name, boolean bare, int number) {}

    private final InputStream in;
    private int ahead = NONE;
    private int zeros;
    private int strange;
    private boolean zerosLost;
    private final SameSigns same = SameSigns.amongCodes();
    private boolean signsLost;

    RichInput(InputStream in) {
        this.in = in;
    }

    /** The next byte; less than nothing at the end. */
    int next() throws IOException {
        if (ahead != NONE) {
            int c = ahead;
            ahead = NONE;
            return c;
        }
        int c = in.read();
        signsLost |= c > 0 && same.loses(c);
        if (c == 0) {
            zeros++;
        } else if (c > 0) {
            zerosLost |= zeros >= LOST;
            zeros = 0;
            strange += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A ? 1 : 0;
        }
        return c;
    }

    /** Whether zeros stand in the place of a piece, or signs that no program writes. */
    boolean lostSomething() {
        return zerosLost || signsLost || strange > FEW;
    }

    /** The control word that begins with this letter, and the space that ends it. */
    Word word(int first) throws IOException {
        int c = first;
        StringBuilder word = new StringBuilder();
        while (isLetter(c) && word.length() < LONGEST_WORD) {
            word.append((char) c);
            c = next();
        }
        StringBuilder number = new StringBuilder();
        while ((c == '-' && number.isEmpty()) || (c >= '0' && c <= '9' && number.length() < LONGEST_NUMBER)) {
            number.append((char) c);
            c = next();
        }
        if (c != ' ') {
            ahead = c;
        }
        return new Word(
                word.toString(), number.isEmpty(), WordValues.number(number.toString(), number.isEmpty() ? 1 : 0));
    }

    /** The bytes themselves, where what follows is no text. */
    InputStream plain() {
        return in;
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
