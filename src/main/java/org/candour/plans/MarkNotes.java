package org.candour.plans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** What is said beside words that are not plainly running text: that they are struck out, stand in a comment, … */
public final class MarkNotes {

    /** White space between two marks: a passage of two lines may be marked line by line. */
    private static final int LINE_END = 2;

    private MarkNotes() {}

    /** Of a stretch of a text with these marks: "struck out, which is no mention"; empty where there is nothing to say. */
    public static String of(List<Mark> marks, int from, int to) {
        return EnumSet.allOf(Mark.Kind.class).stream()
                .filter(kind -> !kind.note().isEmpty())
                .map(kind -> covers(marks, kind, from, to)
                        ? kind.note()
                        : touches(marks, kind, from, to) ? "in part " + kind.note() : "")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Of a passage somebody cites from the page, white space aside; of several places the plainest. */
    public static String of(Page page, String passage) {
        List<Integer> places = new ArrayList<>();
        String text = squeezed(page.text(), places);
        String wanted = squeezed(passage, new ArrayList<>());
        String said = "";
        for (int at = wanted.isEmpty() ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            String note = of(page.marks(), places.get(at), places.get(at + wanted.length() - 1) + 1);
            if (note.isEmpty()) {
                return "";
            }
            said = said.isEmpty() || note.length() < said.length() ? note : said;
        }
        return said;
    }

    /** Whether marks of the kind cover all of the stretch. */
    public static boolean covers(List<Mark> marks, Mark.Kind kind, int from, int to) {
        int at = from;
        boolean isIn = false;
        for (Mark mark : marks) {
            if (mark.kind() == kind && mark.from() <= at + (isIn ? LINE_END : 0) && at < mark.to()) {
                isIn = true;
                at = mark.to();
            }
        }
        return isIn && at >= to;
    }

    /** Whether marks of the kind cover any of it. */
    public static boolean touches(List<Mark> marks, Mark.Kind kind, int from, int to) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind && mark.from() < to && mark.to() > from);
    }

    /** Without white space; {@code places} gets where each character stood. */
    private static String squeezed(String text, List<Integer> places) {
        StringBuilder left = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                left.append(c);
                places.add(i);
            }
        }
        return left.toString();
    }
}
