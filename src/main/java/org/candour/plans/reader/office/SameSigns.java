package org.candour.plans.reader.office;

/**
 * Notices where a disk or a transfer has put one and the same sign in the place of a piece of a text. Lines of dashes
 * and dots are far shorter, and columns are set apart by signs of their own, which say nothing however many there are.
 */
public final class SameSigns {

    /** Programs leave a few zeros, and text in four bytes a letter has three in a row. */
    private static final int ZEROS = 16;

    private static final int SIGNS = 512;

    /** No layout puts so many on one line. */
    private static final int SPACES = 2000;

    /** What ends lines or parts columns, and what codes for pictures are full of where they are white or black. */
    private static final String LAYOUT = "\n\r\t\f\u000B,;|A/";

    /** What packed and coded pieces of web pages and of rich text are made of. */
    private static final String CODED =
            LAYOUT + " BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+=%{}\\";

    private final String besides;
    private int last = -1;
    private int times;

    private SameSigns(String besides) {
        this.besides = besides;
    }

    /** In plain text. */
    public static SameSigns inText() {
        return new SameSigns(LAYOUT);
    }

    /** In text in which there may be codes, and any number of spaces. */
    public static SameSigns amongCodes() {
        return new SameSigns(CODED);
    }

    /** Takes the next sign or byte; whether a piece is lost, told once of each, when it has become certain. */
    public boolean loses(int sign) {
        times = sign == last ? times + 1 : 1;
        last = sign;
        return times == least();
    }

    /** How many of the last signs stand in the place of the piece. */
    int times() {
        return times;
    }

    /** Whether the last sign belongs to a piece that was told. */
    boolean goesOn() {
        return times >= least();
    }

    private int least() {
        if (last == 0) {
            return ZEROS;
        }
        if (besides.indexOf(last) >= 0) {
            return Integer.MAX_VALUE;
        }
        return last == ' ' || last == 0xA0 ? SPACES : SIGNS;
    }
}
