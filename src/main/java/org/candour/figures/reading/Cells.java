package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line of a table into cells, also where several numbers ran together with what stands before them. */
final class Cells {

    /** @param from where it begins in the page's text */
    record Piece(String text, int from) {

        boolean isNumber() {
            return NUMBER.matcher(text).matches();
        }

        boolean isYear() {
            return YEAR.matcher(text).matches();
        }
    }

    static final Pattern NUMBER =
            Pattern.compile("[−–-]?\\(?\\s?[−+-]?£?\\d[\\d,]*(?:\\.\\d+)?\\s?\\)?(?:m|bn|k)?\\s?-?%?[¹²³*†]?");

    private static final Pattern YEAR = Pattern.compile("(?:20)?\\d\\d[/–-](?:20)?\\d\\d(?:\\s?£?m)?");
    private static final Pattern LAST = Pattern.compile(
            "^(?<rest>.*\\S)?\\s+(?<last>[−–-]?\\(?\\d[\\d,]*\\.\\d+\\)?|20\\d\\d[/–-](?:20)?\\d\\d)$", Pattern.DOTALL);

    private Cells() {}

    static List<Piece> of(Stretch line) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (String part : line.text().split(" \\| ", -1)) {
            peeled(part, line.from() + at, pieces);
            at += part.length() + 3;
        }
        return pieces;
    }

    /** In the first cell a label may stand before the numbers; in a later one there are numbers only, or none. */
    private static void peeled(String part, int from, List<Piece> pieces) {
        boolean isFirst = pieces.isEmpty();
        List<Piece> numbers = new ArrayList<>();
        String rest = part.stripTrailing();
        Matcher last = LAST.matcher(rest);
        while (!NUMBER.matcher(rest).matches() && last.matches() && last.group("rest") != null) {
            numbers.addFirst(new Piece(last.group("last"), from + last.start("last")));
            rest = last.group("rest").stripTrailing();
            last = LAST.matcher(rest);
        }
        boolean isNumber = NUMBER.matcher(rest).matches() || YEAR.matcher(rest).matches();
        boolean isLabelWithYear = numbers.size() == 1 && numbers.getFirst().isYear() && !isNumber;
        boolean isWhole = isLabelWithYear || !isFirst && !isNumber;
        String label = isWhole ? part.stripTrailing() : rest;
        int blank = label.length() - label.stripLeading().length();
        pieces.add(new Piece(label.strip(), from + blank));
        if (!isWhole) {
            pieces.addAll(numbers);
        }
    }
}
