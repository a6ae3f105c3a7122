package org.candour.plans.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.recogniser.Recognised;

/**
 * Adds to a page of text what is written in the pictures on it. The recogniser sees the page as a whole; of what it
 * reads, lines that the page's text holds already are left out. A page whose pictures could not be looked at, or hold
 * much that can hardly be made out, keeps its text and no longer counts as read: nothing is concluded from what is not
 * found on it. A scan with a stamped line on it counts as recognised, as most of its words are.
 */
final class PictureWriting {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Of a line's pairs of neighbouring words so many in a hundred must be new: a misread word makes two of them so. */
    private static final int NEW_ENOUGH = 60;

    /** What a photograph yields now and then. */
    private static final int FEW_LETTERS = 30;

    private PictureWriting() {}

    static Page added(Page before, Recognised result, int leastConfidence) {
        if (result.outcome() == Recognised.Outcome.FAILED) {
            return page(
                    before,
                    Readability.UNREADABLE,
                    before.confidence(),
                    "",
                    "Its pictures could not be looked at. " + result.why());
        }
        String found = String.join("\n", newLines(before.text(), result.text()));
        boolean poor = letters(found) >= FEW_LETTERS && result.confidence() < leastConfidence;
        if (result.hasLostAPicture()) {
            return page(before, Readability.UNREADABLE, before.confidence(), found, result.why());
        }
        boolean mostly = letters(found) > letters(before.text());
        return page(
                before,
                poor ? Readability.UNREADABLE : mostly ? Readability.OCR : Readability.TEXT,
                mostly ? result.confidence() : before.confidence(),
                found,
                poor
                        ? "A picture on the page holds writing that could not be made out for sure."
                        : stillNotSeen(before));
    }

    /** Recognising some of its pictures says nothing of those that cannot be painted. */
    private static String stillNotSeen(Page before) {
        return before.reason().startsWith(Page.PICTURES_NOT_LOOKED_AT) ? Page.PICTURES_NOT_LOOKED_AT : "";
    }

    private static Page page(Page before, Readability readability, int confidence, String found, String reason) {
        String text = before.text();
        List<Mark> marks = new ArrayList<>(before.marks());
        if (!found.isEmpty()) {
            text = text.isEmpty() ? found : text + "\n\n" + found;
            marks.add(new Mark(Mark.Kind.PICTURE_TEXT, text.length() - found.length(), text.length()));
        }
        return new Page(before.number(), readability, before.heading(), text, reason, confidence, marks);
    }

    private static List<String> newLines(String text, String recognised) {
        Set<String> known = pairs(words(text));
        known.addAll(words(text));
        List<String> lines = new ArrayList<>();
        for (String line : recognised.split("\n")) {
            List<String> words = words(line);
            Set<String> pairs = pairs(words);
            long fresh = pairs.stream().filter(pair -> !known.contains(pair)).count();
            if (words.stream().anyMatch(word -> letters(word) > 1) && fresh * 100 >= (long) NEW_ENOUGH * pairs.size()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Neighbours; each word by itself, too, for lines of one. */
    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        if (words.size() == 1) {
            pairs.add(words.getFirst());
        }
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
