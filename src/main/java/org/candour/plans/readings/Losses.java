package org.candour.plans.readings;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.candour.plans.Page;

/** Tells whether something would be lost if a newer reading of a document counted instead of the earlier one. */
final class Losses {

    private Losses() {}

    /**
     * In a sentence; empty when nothing would be.
     *
     * @param personsPages pages that stand as a person left them
     */
    static String of(List<Page> before, List<Page> now, List<Integer> personsPages, String pageWord) {
        List<Integer> gone =
                personsPages.stream().filter(page -> page > now.size()).toList();
        if (!gone.isEmpty()) {
            return "It has only " + now.size() + " " + pageWord + "s then, and what people said of " + pageWord
                    + (gone.size() == 1 ? " " : "s ") + Standing.ranges(List.copyOf(new TreeSet<>(gone)))
                    + " would be lost.";
        }
        long words = words(before, now);
        long found = words(now, now);
        return found < words
                ? String.format(Locale.UK, "It gives fewer words then: %,d instead of %,d.", found, words)
                : "";
    }

    /** But for pages that the newer reader calls unreadable and wants recognised: their text was none. */
    private static long words(List<Page> pages, List<Page> now) {
        return pages.stream()
                .filter(page -> page.number() > now.size()
                        || now.get(page.number() - 1).readability().isRead()
                        || !now.get(page.number() - 1).awaitsRecognition())
                .mapToLong(page -> words(page.text()))
                .sum();
    }

    static long words(String text) {
        Language.Count count = new Language.Count();
        count.add(text);
        return count.words();
    }
}
