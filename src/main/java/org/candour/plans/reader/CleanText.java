package org.candour.plans.reader;

/**
 * Makes text as it comes out of a file fit for reading and searching: ligatures taken apart, soft hyphens and control
 * characters out, all kinds of space one space. Lines stay.
 */
public final class CleanText {

    private CleanText() {}

    public static String of(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int length = raw.length();
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c == '\u00AD') {
                i = afterSoftHyphen(raw, i);
            } else if (c == '\n') {
                endLine(out);
            } else if (c > ' ' && c < 0x7F) {
                out.append(c);
            } else {
                other(out, c);
            }
        }
        endLine(out);
        return out.toString().strip();
    }

    /** A soft hyphen at the end of a line joins what stands before and after it. */
    private static int afterSoftHyphen(CharSequence raw, int at) {
        int next = at + 1;
        while (next < raw.length() && (raw.charAt(next) == ' ' || raw.charAt(next) == '\r')) {
            next++;
        }
        return next < raw.length() && raw.charAt(next) == '\n' ? next : at;
    }

    private static void endLine(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        boolean blankLineBefore = end == 0 || (end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n');
        if (!blankLineBefore) {
            out.append('\n');
        }
    }

    private static void other(StringBuilder out, char c) {
        if (isSpace(c)) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        } else if (c >= '\uFB00' && c <= '\uFB06') {
            out.append(LIGATURES[c - '\uFB00']);
        } else if (c == '\u2010' || c == '\u2011') {
            out.append('-');
        } else if (!isInvisible(c)) {
            out.append(c);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
}
