package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sets a page's plain text as paragraphs, what was searched for marked. Words and their order stay as they are; only where
 * lines end is judged anew: a full line runs on, a short one ends there, as in a heading or a table.
 */
final class PageText {

    private static final double FULL = 0.72;
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern NUMBERED = Pattern.compile("\\d+(\\.\\d+)*\\.?\\s+\\S.*");
    private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.!?:]");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private PageText() {}

    static List<Component> set(String text, Collection<String> hits) {
        Pattern marked = pattern(hits);
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        List<Component> paragraphs = new ArrayList<>();
        for (String block : BLANK_LINES.split(text.strip())) {
            List<String> lines = block.strip().lines().map(String::strip).toList();
            paragraphs(lines, longest).forEach(words -> paragraphs.add(paragraph(words, marked)));
        }
        return paragraphs;
    }

    private static List<String> paragraphs(List<String> lines, int longest) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            words.append(line);
            boolean last = i + 1 == lines.size();
            boolean full = line.length() >= FULL * longest;
            boolean nextIsNumbered = !last && NUMBERED.matcher(lines.get(i + 1)).matches();
            boolean ends = last || (!full && (isHeading(line) || endsSentence(line) || nextIsNumbered));
            if (ends || (full && nextIsNumbered && endsSentence(line))) {
                paragraphs.add(words.toString());
                words.setLength(0);
            } else {
                words.append(full ? ' ' : '\n');
            }
        }
        return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList();
    }

    private static boolean isHeading(String line) {
        return NUMBERED.matcher(line).matches() && line.length() < 80 && !endsSentence(line);
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_ENDS.matcher(line).matches();
    }

    private static Paragraph paragraph(String block, Pattern marked) {
        Paragraph paragraph = new Paragraph();
        paragraph.setClassName("hd", isHeading(block));
        Matcher hits = marked.matcher(block);
        int done = 0;
        while (hits.find()) {
            paragraph.add(new Span(block.substring(done, hits.start())));
            Element mark = new Element("mark");
            mark.setText(hits.group());
            paragraph.getElement().appendChild(mark);
            done = hits.end();
        }
        paragraph.add(new Span(block.substring(done)));
        return paragraph;
    }

    /** Longest first, white space as it comes. */
    private static Pattern pattern(Collection<String> hits) {
        String any = hits.stream()
                .map(String::strip)
                .filter(hit -> !hit.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(hit ->
                        List.of(hit.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? NOTHING : Pattern.compile(any);
    }
}
