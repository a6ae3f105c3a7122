package org.candour.search.running;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.search.places.Sentences;
import org.candour.search.words.Slot;
import org.candour.search.words.Words;

/** The sentences of a page, without what says nothing of its own. */
final class RunningText {

    private static final Set<Mark.Kind> LEFT_OUT = EnumSet.of(
            Mark.Kind.RUNNING_HEAD, Mark.Kind.DELETED, Mark.Kind.CONTENTS, Mark.Kind.BOOKMARK, Mark.Kind.REFERENCES);

    private static final Set<Mark.Kind> HEADS = EnumSet.of(Mark.Kind.ONLY_RUNNING_HEAD);

    /**
     * A sentence by the words it is made of.
     *
     * @param capitals bit n is set where the n-th word begins with a capital letter
     * @param isHead whether it stands in a header or footer that is said nowhere else
     */
    record Found(int page, String text, List<Slot> words, BitSet capitals, boolean isHead) {}

    private RunningText() {}

    static List<Found> of(Page page) {
        List<Found> found = new ArrayList<>();
        if (!page.readability().isRead() || page.readability() == Readability.BLANK) {
            return found;
        }
        String text = page.text();
        List<Slot> words = Words.of(text);
        BitSet begins = Sentences.of(text, words);
        for (int first = begins.nextSetBit(0); first >= 0; ) {
            int next = begins.nextSetBit(first + 1);
            List<Slot> of = words.subList(first, next < 0 ? words.size() : next);
            int from = of.getFirst().start();
            int to = next < 0 ? text.length() : words.get(next).start();
            int middle = (from + of.getLast().end()) / 2;
            if (!isWithin(page, LEFT_OUT, middle)) {
                String plain = text.substring(from, to).replaceAll("\\s+", " ").strip();
                found.add(new Found(
                        page.number(), plain, List.copyOf(of), capitals(text, of), isWithin(page, HEADS, middle)));
            }
            first = next;
        }
        return found;
    }

    private static BitSet capitals(String text, List<Slot> words) {
        BitSet capitals = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            capitals.set(i, Character.isUpperCase(text.charAt(words.get(i).start())));
        }
        return capitals;
    }

    private static boolean isWithin(Page page, Set<Mark.Kind> kinds, int middle) {
        return page.marks().stream()
                .anyMatch(mark -> kinds.contains(mark.kind()) && mark.from() <= middle && middle < mark.to());
    }
}
