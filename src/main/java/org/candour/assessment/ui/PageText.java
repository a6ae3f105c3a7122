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

/** Sets a page's plain text as paragraphs, what was searched for marked. Words and their order stay as they are. */
final class PageText {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern NUMBERED = Pattern.compile("\\d+(\\.\\d+)*\\.?\\s+\\S.{0,78}");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private PageText() {}

    static List<Component> set(String text, Collection<String> hits) {
        Pattern marked = pattern(hits);
        List<Component> paragraphs = new ArrayList<>();
        for (String block : BLANK_LINES.split(text.strip())) {
            if (!block.isBlank()) {
                paragraphs.add(paragraph(block.strip(), marked));
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(String block, Pattern marked) {
        Paragraph paragraph = new Paragraph();
        if (NUMBERED.matcher(block).matches()) {
            paragraph.addClassName("hd");
        }
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
