package org.candour.plans.service;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;

/**
 * What a page counts as that a person has corrected. Where most of what the file itself says is left out, that stays on
 * the page as struck out: no mention any more, but no silence either before somebody has looked.
 */
final class CorrectedPage {

    /** What a photograph yields that is taken for writing. */
    private static final int FEW_LETTERS = 30;

    private CorrectedPage() {}

    static Page of(Page file, Page now, String text) {
        Readability readability = now.readability() == Readability.TEXT ? Readability.TEXT : Readability.OCR;
        if (!dropsMuch(file, text)) {
            return new Page(now.number(), readability, now.heading(), text, "", 100, List.of());
        }
        String both = text + "\n\n" + file.text();
        Mark struck = new Mark(Mark.Kind.DELETED, both.length() - file.text().length(), both.length());
        return new Page(now.number(), readability, now.heading(), both, "", 100, List.of(struck));
    }

    /** Whether more than half of the words that the file gives as text are not in this one. */
    static boolean dropsMuch(Page file, String text) {
        Set<String> words = words(file.text());
        int all = words.size();
        words.removeAll(words(text));
        return file.readability() == Readability.TEXT && 2 * words.size() > all;
    }

    /** The page as its file gives it; the last of these where the file was read again. */
    static Page file(List<PageReading> readings) {
        return readings.reversed().stream()
                .filter(reading -> reading.means() == Means.FILE)
                .findFirst()
                .orElse(readings.getFirst())
                .page();
    }

    /** What shows that the page is not blank: what the file says on it, or what was recognised there; else empty. */
    static String writing(List<PageReading> readings) {
        for (PageReading reading : readings) {
            Page page = reading.page();
            long letters = page.text().codePoints().filter(Character::isLetter).count();
            if (reading.means() == Means.FILE && letters > 0
                    || reading.means() == Means.RECOGNISED && page.readability().isRead() && letters >= FEW_LETTERS) {
                return page.text();
            }
        }
        return "";
    }

    static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }
}
