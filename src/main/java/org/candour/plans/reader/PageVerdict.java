package org.candour.plans.reader;

import java.util.List;
import java.util.Set;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** Decides whether a page's text is all that stands on it. In doubt the page is unreadable: that is never silence. */
final class PageVerdict {

    /** A picture that fills the page with less text than this on it is taken for a scan, not for a cover. */
    private static final int FEW_LETTERS = 30;

    private static final Set<String> COMMON =
            Set.of("the", "of", "and", "to", "in", "a", "for", "is", "on", "that", "with", "by", "be", "will", "are");

    private PageVerdict() {}

    static Page of(int number, String text, List<Mark> marks, PageContent content) {
        String damage = content.damage();
        if (damage != null) {
            return PdfPages.unreadable(number, "The page could not be read: " + damage + ".");
        }
        if (isGarbage(text) || (content.lettersAreUnknown() && !readsLikeLanguage(text))) {
            return PdfPages.unreadable(
                    number,
                    "The page's typeface does not say which letters its shapes are; " + Page.NOT_YET_RECOGNISED);
        }
        if (content.isFilledByPictures() && letters(text) < FEW_LETTERS) {
            return PdfPages.unreadable(number, "The page is a picture without text; " + Page.NOT_YET_RECOGNISED);
        }
        String nonsense = Gibberish.why(text);
        if (!nonsense.isEmpty()) {
            return nonsense(number, text, nonsense, marks);
        }
        if (!text.isEmpty()) {
            return text(
                    number, text, content.mayHaveWritingInPictures() ? Page.PICTURES_NOT_YET_RECOGNISED : "", marks);
        }
        return withoutText(number, content);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    /** What the file gives is kept: a word in it may be right. */
    private static Page nonsense(int number, String text, String why, List<Mark> marks) {
        String reason = why.substring(0, why.length() - 1) + "; " + Page.NOT_YET_RECOGNISED;
        return new Page(number, Readability.UNREADABLE, "", text, reason, 0, marks);
    }

    static Page text(int number, String text, String reason, List<Mark> marks) {
        return new Page(number, Readability.TEXT, "", text, reason, 100, marks);
    }

    private static Page withoutText(int number, PageContent content) {
        if (content.hasPictures()) {
            return PdfPages.unreadable(number, "The page is a picture without text; " + Page.NOT_YET_RECOGNISED);
        }
        if (content.hasDrawing()) {
            return PdfPages.unreadable(number, "The page is a drawing without text; " + Page.NOT_YET_RECOGNISED);
        }
        return new Page(number, Readability.BLANK, "", "", "");
    }

    /** Whether the words that any English text is full of are there; PDFBox's guesses are right then. */
    static boolean readsLikeLanguage(String text) {
        int words = 0;
        int common = 0;
        for (String word : text.split("\\s+")) {
            words++;
            common += COMMON.contains(word) ? 1 : 0;
        }
        return common >= 3 && common >= 0.05 * words;
    }

    /** Whether a fifth or more of the characters stand for nothing. */
    static boolean isGarbage(String text) {
        int all = 0;
        int garbage = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) {
                all++;
            } else if (!Character.isWhitespace(c)) {
                all++;
                int type = Character.getType(c);
                garbage += c == '\uFFFD' || type == Character.PRIVATE_USE || type == Character.UNASSIGNED ? 1 : 0;
            }
        }
        return garbage > 0 && garbage >= 0.2 * all;
    }
}
