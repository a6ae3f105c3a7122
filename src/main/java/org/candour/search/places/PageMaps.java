package org.candour.search.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.search.words.Slot;

/** Makes the map of a page from its text and marks. */
public final class PageMaps {

    /** A heading or an entry of a list has at most so many words. */
    static final int SHORT_ENTRY = 5;

    private static final int FEWEST_ITEMS = 5;
    private static final int WORDS_AN_ITEM = 4;

    private PageMaps() {}

    /**
     * The map as it is kept in the index.
     *
     * @param page the page as it was read
     * @param indexed its text as it is indexed: the same, and perhaps something behind it, which weighs little
     * @param words the words of that
     */
    public static BytesRef of(Page page, String indexed, List<Slot> words) {
        BitSet begins = Sentences.of(indexed, words);
        return new PageMap(
                        begins.stream().toArray(),
                        lists(indexed, words, begins),
                        stretches(page, indexed, words),
                        Cues.of(indexed, words, begins))
                .encoded();
    }

    private static BitSet lists(String text, List<Slot> words, BitSet begins) {
        BitSet lists = new BitSet();
        int sentence = 0;
        for (int from = begins.nextSetBit(0); from >= 0; sentence++) {
            int next = begins.nextSetBit(from + 1);
            int to = next < 0 ? words.size() : next;
            lists.set(sentence, isList(text, words, from, to));
            from = next;
        }
        return lists;
    }

    private static boolean isList(String text, List<Slot> words, int from, int to) {
        if (to - from <= SHORT_ENTRY) {
            return true;
        }
        int separators = 0;
        for (int i = words.get(from).end(); i < words.get(to - 1).start(); i++) {
            separators += text.charAt(i) == ',' || text.charAt(i) == ';' ? 1 : 0;
        }
        return separators + 1 >= FEWEST_ITEMS && (to - from) <= WORDS_AN_ITEM * (separators + 1);
    }

    private static List<PageMap.Stretch> stretches(Page page, String indexed, List<Slot> words) {
        List<PageMap.Stretch> stretches = new ArrayList<>();
        for (Mark mark : page.marks()) {
            if (mark.kind().weight() != Mark.Weight.FULL) {
                add(stretches, words, mark.from(), mark.to(), mark.kind().weight());
            }
        }
        int end = page.text().stripTrailing().length();
        if (indexed.length() > end) {
            add(stretches, words, end, indexed.length(), Mark.Weight.PASSING);
        }
        return stretches;
    }

    private static void add(List<PageMap.Stretch> stretches, List<Slot> words, int from, int to, Mark.Weight weight) {
        int first = firstFrom(words, from);
        int last = firstFrom(words, to);
        if (last > first) {
            stretches.add(new PageMap.Stretch(first, last, weight));
        }
    }

    /** The first word that begins at that character or later. */
    private static int firstFrom(List<Slot> words, int character) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).parts().getFirst().start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
