package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.List;
import org.candour.figures.reading.PageLines.Kind;
import org.candour.figures.reading.PageLines.Line;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/**
 * What a page says in numbers, as far as it can be told: sentences and tables, contents lists and the like left out.
 *
 * @param unclear amounts whose digits cannot be told for certain
 */
public record PageNumbers(Page page, List<Stretch> sentences, List<Table> tables, List<String> unclear) {

    public static PageNumbers of(Page page) {
        if (page.readability() != Readability.TEXT && page.readability() != Readability.OCR) {
            return new PageNumbers(page, List.of(), List.of(), List.of());
        }
        List<Line> lines = PageLines.of(page);
        List<String> unclear = lines.stream()
                .filter(line -> line.kind() != Kind.NONE)
                .flatMap(line -> Amounts.unclear(line.stretch().text()).stream())
                .toList();
        return new PageNumbers(page, sentences(page.text(), lines), Tables.in(page.text(), lines), unclear);
    }

    private static List<Stretch> sentences(String text, List<Line> lines) {
        List<Stretch> sentences = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Line line : lines) {
            int end = line.kind() == Kind.TEXT ? line.stretch().to() : textBeforeCaption(line);
            if (end >= 0) {
                from = from < 0 ? line.stretch().from() : from;
                to = end;
            }
            if (line.kind() != Kind.TEXT && from >= 0) {
                sentences.addAll(Sentences.in(text, from, to));
                from = -1;
            }
        }
        if (from >= 0) {
            sentences.addAll(Sentences.in(text, from, to));
        }
        return List.copyOf(sentences);
    }

    /** The end of a sentence may have run together with the caption of the table after it; -1 where it has not. */
    private static int textBeforeCaption(Line line) {
        String text = line.stretch().text();
        int caption = Math.max(text.indexOf(" Table "), text.indexOf(" Figure "));
        boolean isBefore = line.kind() == Kind.ROW && caption > 0 && text.indexOf(" | ") > caption;
        return isBefore ? line.stretch().from() + caption : -1;
    }

    /** Whether it was recognised from a picture. */
    public boolean isRecognised() {
        return page.readability() == Readability.OCR;
    }
}
