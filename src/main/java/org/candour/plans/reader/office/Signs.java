package org.candour.plans.reader.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.Mark;

/**
 * Marks on their way: while text is still being put together, cleaned and cut, a mark is a pair of characters within
 * it, taken from those that Unicode leaves to private use, so that it stays where it belongs whatever happens around it.
 */
public final class Signs {

    private static final char BEGIN = '\uEA00';
    private static final char END = '\uEB00';
    private static final int ROOM = 0x100;

    private Signs() {}

    public static char begin(Mark.Kind kind) {
        return (char) (BEGIN + kind.ordinal());
    }

    public static char end(Mark.Kind kind) {
        return (char) (END + kind.ordinal());
    }

    /** The text as one mark. */
    public static String mark(Mark.Kind kind, String text) {
        return begin(kind) + text + end(kind);
    }

    /** Text of a file that may by chance, or on purpose, have such characters of its own. */
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text.charAt(i))) {
                return text.replaceAll("[\uEA00-\uEBFF]", "\uFFFD");
            }
        }
        return text;
    }

    static boolean isSign(char c) {
        return c >= BEGIN && c < END + ROOM;
    }

    /** Whether nothing is left once marks and spaces are taken away. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSign(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without marks. */
    public static String without(String text) {
        return text.replaceAll("[\uEA00-\uEBFF]", "");
    }

    /**
     * Text and marks, taken apart.
     *
     * @param open the signs of what has begun and not ended, to be put in front of what follows
     */
    public record Parted(String text, List<Mark> marks, String open) {}

    /** Takes the marks out of a text. Two of a kind with nothing but space between them become one. */
    public static Parted part(String signed) {
        return new Parting(signed).result();
    }

    private static final class Parting {

        private final StringBuilder out = new StringBuilder();
        private final Map<Mark.Kind, Integer> depth = new EnumMap<>(Mark.Kind.class);
        private final Map<Mark.Kind, Integer> since = new EnumMap<>(Mark.Kind.class);
        private final List<Mark> marks = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        Parting(String signed) {
            for (int i = 0; i < signed.length(); i++) {
                char c = signed.charAt(i);
                if (!isSign(c)) {
                    append(c);
                } else if (c >= END) {
                    end(Mark.Kind.values()[c - END]);
                } else {
                    begin(Mark.Kind.values()[c - BEGIN]);
                }
            }
            for (Mark.Kind kind : Mark.Kind.values()) {
                int times = depth.getOrDefault(kind, 0);
                if (times > 0) {
                    open.append(String.valueOf(Signs.begin(kind)).repeat(times));
                    depth.put(kind, 1);
                    end(kind);
                }
            }
        }

        /** Signs may stand between spaces that would otherwise have become one. */
        private void append(char c) {
            char last = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
            if (c == ' ' && (last == ' ' || last == '\n')) {
                return;
            }
            if (c == '\n' && last == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append(c);
        }

        private void begin(Mark.Kind kind) {
            if (depth.merge(kind, 1, Integer::sum) == 1) {
                since.put(kind, out.length());
            }
        }

        private void end(Mark.Kind kind) {
            if (depth.getOrDefault(kind, 0) > 0 && depth.merge(kind, -1, Integer::sum) == 0) {
                add(kind, since.getOrDefault(kind, 0));
            }
        }

        private void add(Mark.Kind kind, int from) {
            int begin = Math.min(from, out.length());
            int end = out.length();
            while (begin < end && Character.isWhitespace(out.charAt(begin))) {
                begin++;
            }
            while (begin < end && Character.isWhitespace(out.charAt(end - 1))) {
                end--;
            }
            if (begin == end) {
                return;
            }
            for (int i = marks.size() - 1; i >= 0 && i >= marks.size() - 4; i--) {
                Mark before = marks.get(i);
                if (before.kind() == kind && onlySpace(before.to(), begin)) {
                    marks.set(i, new Mark(kind, before.from(), end));
                    return;
                }
            }
            marks.add(new Mark(kind, begin, end));
        }

        private boolean onlySpace(int from, int to) {
            return from <= to && out.substring(from, to).isBlank();
        }

        Parted result() {
            int from = 0;
            while (from < out.length() && Character.isWhitespace(out.charAt(from))) {
                from++;
            }
            String text = out.substring(from).stripTrailing();
            List<Mark> shifted = new ArrayList<>();
            for (Mark mark : marks) {
                shifted.add(new Mark(mark.kind(), mark.from() - from, Math.min(mark.to() - from, text.length())));
            }
            shifted.sort(java.util.Comparator.comparingInt(Mark::from).thenComparing(Mark::to));
            return new Parted(text, shifted, open.toString());
        }
    }
}
