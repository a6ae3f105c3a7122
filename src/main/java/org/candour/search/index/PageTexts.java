package org.candour.search.index;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Page;
import org.candour.search.words.Slot;

/**
 * The text of every page as it is indexed, and the seam between each page and the next. A word broken at a page's end
 * is completed from the next page.
 */
public final class PageTexts {

    /** How far a phrase may reach over a page's end. */
    static final int WORDS_IN_SEAM = 24;

    /**
     * One page.
     *
     * @param seam the page's last words, the mark, the next page's first words; empty where nothing follows
     */
    public record Indexed(int number, String text, String seam) {}

    private PageTexts() {}

    /** All pages of a document, in order. */
    public static List<Indexed> of(List<Page> pages) {
        RunningLines running = RunningLines.of(pages);
        List<Indexed> indexed = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            indexed.add(indexed(pages, i, running));
        }
        return indexed;
    }

    /** One page as it stands, without the rest of a word broken at its end and without a seam. */
    public static Indexed alone(Page page) {
        return new Indexed(page.number(), clean(page), "");
    }

    private static Indexed indexed(List<Page> pages, int i, RunningLines running) {
        Page page = pages.get(i);
        String text = clean(page);
        int next = next(pages, i);
        if (next < 0 || page.text().isBlank()) {
            return new Indexed(page.number(), text, "");
        }
        String body = running.strip(page.text()).replace(Slot.SEAM, ' ').stripTrailing();
        String head = firstWords(
                running.strip(pages.get(next).text()).replace(Slot.SEAM, ' ').strip());
        if (body.endsWith("-") && !head.isEmpty() && Character.isLowerCase(head.charAt(0))) {
            int end = wordEnd(head, 0);
            String rest = head.substring(0, end);
            body = body + "\n" + rest;
            text = completed(text.stripTrailing(), body, rest);
            head = head.substring(end);
        }
        return new Indexed(page.number(), text, lastWords(body) + Slot.SEAM + "\n" + head);
    }

    private static String completed(String text, String body, String rest) {
        return text.endsWith("-")
                ? text + "\n" + rest
                : text + "\n\u2026 " + body.substring(wordStart(body, body.length() - rest.length() - 1));
    }

    private static String clean(Page page) {
        String text = page.text().replace(Slot.SEAM, ' ');
        return page.heading().isEmpty() || text.contains(page.heading())
                ? text
                : text + "\n\n" + page.heading().replace(Slot.SEAM, ' ');
    }

    /**
     * The next page that has text. A blank one in between does not break a sentence, and neither does a photograph, of
     * which nobody may have said yet that nothing is written on it; one with words that are not sure does.
     */
    private static int next(List<Page> pages, int i) {
        for (int next = i + 1; next < pages.size(); next++) {
            if (!pages.get(next).text().isBlank()) {
                return pages.get(next).readability().isRead() ? next : -1;
            }
        }
        return -1;
    }

    private static String lastWords(String text) {
        int start = text.length();
        for (int words = 0; words < WORDS_IN_SEAM && start > 0; words++) {
            start = wordStart(text, start);
        }
        return text.substring(start);
    }

    private static String firstWords(String text) {
        int end = 0;
        for (int words = 0; words < WORDS_IN_SEAM && end < text.length(); words++) {
            end = wordEnd(text, end);
        }
        return text.substring(0, end);
    }

    private static int wordStart(String text, int before) {
        int i = before;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        while (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int after) {
        int i = after;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
