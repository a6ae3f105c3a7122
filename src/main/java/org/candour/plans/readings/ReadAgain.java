package org.candour.plans.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;

/**
 * What becomes of the readings of one page when a newer reader has read its file again. What a person did stays; but what
 * the newer reader found besides is never lost: struck out beside it, it is no mention, and no silence either.
 */
final class ReadAgain {

    private static final String NOTE = "Kept when a newer reader had read the file again.";

    /** The page as it counts from now on, and by which means, where that is another reading than before. */
    record Laid(Means means, Page page, String note) {}

    /**
     * What is to be laid over the page, in that order.
     *
     * @param recogniseAnew whether what is known of its recognition counts no more
     */
    record Outcome(List<Laid> laid, boolean recogniseAnew) {
        static final Outcome NOTHING = new Outcome(List.of(), false);
    }

    private ReadAgain() {}

    /** Of a page of which there is nothing but what the file gave, or gives now. */
    static Outcome alone(Page before, Page now) {
        return before.text().equals(now.text()) || before.text().isBlank() // nobody cites what is not there
                ? new Outcome(List.of(), !before.equals(now))
                : new Outcome(List.of(file(now)), true);
    }

    /**
     * Of a page that somebody or something has been at.
     *
     * @param newest the reading that counts until now
     */
    static Outcome of(Page before, Page now, PageReading newest) {
        if (newest.means() == Means.FILE) {
            return before.equals(now) ? Outcome.NOTHING : new Outcome(List.of(file(now)), true);
        }
        if (saysTheSame(before, now)) {
            return marked(before, now, newest);
        }
        return switch (newest.means()) {
            case FILE -> new Outcome(List.of(file(now)), true);
            case RECOGNISED, LOOKED_AT -> recognised(before, now, newest.page());
            case CORRECTED, RESTORED, MARKED_BLANK, MARKED_UNREADABLE -> aPersons(now, newest);
        };
    }

    private static Laid file(Page now) {
        return new Laid(Means.FILE, now, "Read again by a newer reader.");
    }

    /** And nobody sees anything on it that was not seen before. */
    private static boolean saysTheSame(Page before, Page now) {
        return before.text().equals(now.text()) && (before.isToBeLookedAt() || !now.isToBeLookedAt());
    }

    /** Its text stays; what of it is a heading, a footnote or struck out is as the newer reader says. */
    private static Outcome marked(Page before, Page now, PageReading newest) {
        Page page = newest.page();
        boolean isTheFiles = newest.means() != Means.CORRECTED && newest.means() != Means.MARKED_UNREADABLE;
        if (!isTheFiles || before.marks().equals(now.marks()) || !page.text().startsWith(now.text())) {
            return Outcome.NOTHING;
        }
        List<Mark> marks = new ArrayList<>(now.marks());
        page.marks().stream().filter(mark -> mark.from() >= now.text().length()).forEach(marks::add);
        Page again = new Page(
                page.number(),
                page.readability(),
                page.heading(),
                page.text(),
                page.reason(),
                page.confidence(),
                marks);
        return new Outcome(List.of(new Laid(newest.means(), again, NOTE)), false);
    }

    /**
     * Of what was recognised the lines are kept that have words of their own. What a person found beside it, that nothing
     * else is written there, was said of another text and is asked anew where the newer reader is in doubt.
     */
    private static Outcome recognised(Page before, Page now, Page recognised) {
        String own = newLines(now.text(), recognisedPart(before, recognised));
        if (own.isEmpty()) {
            return new Outcome(List.of(file(now)), true);
        }
        boolean inDoubt = now.isToBeLookedAt();
        Page page = beside(
                now,
                own,
                Mark.Kind.PICTURE_TEXT,
                inDoubt ? now.readability() : recognised.readability(),
                inDoubt ? now.reason() : recognised.reason(),
                inDoubt ? now.confidence() : recognised.confidence());
        return new Outcome(List.of(file(now), new Laid(Means.RECOGNISED, page, NOTE)), true);
    }

    private static String recognisedPart(Page before, Page recognised) {
        String text = recognised.text();
        return text.startsWith(before.text())
                ? text.substring(before.text().length()).strip()
                : text;
    }

    private static String newLines(String text, String recognised) {
        Set<String> known = words(text);
        return recognised
                .lines()
                .filter(line -> !known.containsAll(words(line)))
                .collect(Collectors.joining("\n"));
    }

    /** A person's word stands, and asks to be looked at where the newer reader found words that are not in it. */
    private static Outcome aPersons(Page now, PageReading newest) {
        Page page = newest.page();
        Page own = without(page);
        Set<String> found = words(now.text());
        found.removeAll(words(own.text()));
        boolean seesMore = now.isToBeLookedAt() && page.readability() != Readability.UNREADABLE;
        if (found.isEmpty() && !seesMore) {
            Page kept = page.readsDifferently() ? own : page;
            return new Outcome(List.of(file(now), new Laid(newest.means(), kept, newest.note())), false);
        }
        String reason = Page.READS_DIFFERENTLY
                + (found.isEmpty()
                        ? " pictures were found on it that nobody has looked into."
                        : " a newer reader found words on it that are not in what a person made of it.")
                + (own.reason().isEmpty() ? "" : " " + own.reason());
        Readability counts = own.readability() == Readability.BLANK ? Readability.TEXT : own.readability();
        String more = found.isEmpty() ? "" : now.text();
        Page both = beside(own, more, Mark.Kind.DELETED, counts, reason, own.confidence());
        return new Outcome(List.of(file(now), new Laid(newest.means(), both, newest.note())), false);
    }

    /** The page without what is struck out at its end. */
    private static Page without(Page page) {
        String text = page.textToCorrect();
        String reason = page.readsDifferently() ? "" : page.reason();
        if (page.readability() == Readability.UNREADABLE && reason.isEmpty()) {
            reason = "Found unreadable by a person.";
        }
        List<Mark> marks =
                page.marks().stream().filter(mark -> mark.to() <= text.length()).toList();
        return new Page(page.number(), page.readability(), page.heading(), text, reason, page.confidence(), marks);
    }

    private static Page beside(
            Page page, String more, Mark.Kind kind, Readability readability, String reason, int confidence) {
        String text = more.isEmpty() || page.text().isEmpty() ? page.text() + more : page.text() + "\n\n" + more;
        List<Mark> marks = new ArrayList<>(page.marks());
        if (!more.isEmpty()) {
            marks.add(new Mark(kind, text.length() - more.length(), text.length()));
        }
        return new Page(page.number(), readability, page.heading(), text, cut(reason), confidence, marks);
    }

    /** The words of a text, each once. */
    static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String cut(String reason) {
        return reason.length() <= 1000 ? reason : reason.substring(0, 999) + "…";
    }
}
