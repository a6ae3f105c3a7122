package org.candour.silences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter to a footprint about what its plan leaves open. Texts are plain: an empty line ends a paragraph.
 *
 * @param footprint its code
 * @param opening greeting, and what was read
 * @param points what is asked, in the order of the register
 * @param closing what is hoped for
 */
public record Letter(String footprint, String subject, String opening, List<Point> points, String closing) {

    /**
     * One question.
     *
     * @param certificate number of the search certificate it rests on
     */
    public record Point(String issue, String title, String certificate, String text) {}

    /** "2. Which hospitals treat stroke". */
    public String heading(Point point) {
        return (points.indexOf(point) + 1) + ". " + point.title();
    }

    /** The letter as plain text, with the line ends that every editor takes. */
    public String plainText() {
        List<String> parts = new ArrayList<>(List.of(subject, opening));
        points.forEach(point -> parts.add(heading(point) + "\n\n" + point.text()));
        parts.add(closing);
        return parts.stream()
                        .map(String::strip)
                        .collect(Collectors.joining("\n\n"))
                        .replace("\n", "\r\n") + "\r\n";
    }
}
