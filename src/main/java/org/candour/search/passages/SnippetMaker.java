package org.candour.search.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.candour.search.Snippet;
import org.candour.search.Snippet.Span;
import org.candour.search.index.PageTexts;
import org.candour.search.passages.PageMatches.Range;
import org.candour.search.question.Question;
import org.candour.search.words.Slot;
import org.candour.search.words.Words;

/** Cuts the telling sentence out of a page and marks what matched. Not for several threads at once. */
public final class SnippetMaker {

    private final PageMatches matches;

    /** @param exists whether the index holds a word just so; other ways of writing are on no page */
    public SnippetMaker(Predicate<String> exists) {
        this.matches = new PageMatches(exists);
    }

    /** The snippet; its first words without a mark where nothing on the page matches. */
    public Excerpt of(PageTexts.Indexed page, Marked marks, Question question) {
        return within(page, marks, question).orElseGet(() -> {
            List<Range> inSeam = matches.inSeam(page, question);
            return inSeam.isEmpty()
                    ? excerpt(page.text(), Marked.NOTHING, List.of(new Range(0, 0)))
                    : excerpt(page.seam(), Marked.NOTHING, inSeam);
        });
    }

    /** The snippet where the page's own text matches; empty where only its end and the next page's beginning may. */
    public Optional<Excerpt> within(PageTexts.Indexed page, Marked marks, Question question) {
        List<Range> inText = matches.inText(page, question);
        return inText.isEmpty() ? Optional.empty() : Optional.of(excerpt(page.text(), marks, inText));
    }

    /** The sentence or two round the words with these places, from 0; empty where the text has no such words. */
    public static Optional<Excerpt> at(String text, Marked marks, int firstWord, int lastWord) {
        List<Slot> words = Words.of(text);
        return lastWord < firstWord || lastWord >= words.size()
                ? Optional.empty()
                : Optional.of(excerpt(
                        text,
                        marks,
                        List.of(new Range(
                                words.get(firstWord).start(),
                                words.get(lastWord).end()))));
    }

    private static Excerpt excerpt(String text, Marked marks, List<Range> ranges) {
        Window window = Window.of(text, marks.heaviest(ranges));
        return new Excerpt(snippet(text, ranges, window), marks.note(ranges, window));
    }

    private static Snippet snippet(String text, List<Range> ranges, Window window) {
        List<Span> spans = new ArrayList<>();
        int at = window.start();
        if (at > 0 && Character.isLowerCase(text.charAt(Math.min(at, text.length() - 1)))) {
            spans.add(new Span("\u2026 ", false));
        }
        for (Range range : ranges) {
            if (range.start() >= at && range.start() < window.end()) {
                add(spans, text.substring(at, range.start()), false);
                at = Math.min(range.end(), window.end());
                add(spans, text.substring(range.start(), at), true);
            }
        }
        add(spans, text.substring(at, window.end()), false);
        if (window.end() < text.length() && !endsSentence(text, window.end())) {
            spans.add(new Span(" \u2026", false));
        }
        return new Snippet(List.copyOf(spans));
    }

    private static boolean endsSentence(String text, int end) {
        return end > 0 && ".!?\n".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Lines run on; a word broken at a line's end keeps its hyphen and loses the break. */
    private static void add(List<Span> spans, String raw, boolean hit) {
        String text = raw.replace(Slot.SEAM, ' ')
                .replaceAll("(?<=\\p{L})-\\s*[\r\n]\\s*(?=\\p{Ll})", "-")
                .replaceAll("\\s+", " ");
        boolean isDoubleSpace = !spans.isEmpty() && spans.getLast().text().endsWith(" ") && text.startsWith(" ");
        String shown =
                isDoubleSpace || spans.isEmpty() ? (isDoubleSpace ? text.substring(1) : text.stripLeading()) : text;
        if (!shown.isEmpty()) {
            spans.add(new Span(shown, hit));
        }
    }
}
