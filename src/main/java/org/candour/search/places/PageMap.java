package org.candour.search.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.candour.plans.Mark;
import org.candour.search.Cue;

/**
 * What stands where on a page, by the places of its words (from 0): where sentences begin and which of them are mere
 * lists or headings, which stretches weigh less than running text, and where something is committed. Kept with each page
 * in the index, so that a verdict needs no text.
 */
public final class PageMap {

    /** A run of words that weighs less than running text. */
    record Stretch(int from, int to, Mark.Weight weight) {}

    /** Words before and after a mention in which a cue is near, when the sentence is longer. */
    private static final int NEAR = 30;

    private final int[] begins;
    private final BitSet lists;
    private final List<Stretch> stretches;
    private final List<Cues.Found> cues;

    PageMap(int[] begins, BitSet lists, List<Stretch> stretches, List<Cues.Found> cues) {
        this.begins = begins;
        this.lists = lists;
        this.stretches = stretches;
        this.cues = cues;
    }

    /** Which sentence of the page the word stands in, from 0. */
    public int sentence(int word) {
        int at = Arrays.binarySearch(begins, word);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** Whether the sentence is a heading or one entry of a list, where a word only stands. */
    public boolean isList(int sentence) {
        return lists.get(sentence);
    }

    /** The heaviest weight any of the words has. */
    public Mark.Weight weight(int from, int to) {
        Mark.Weight heaviest = Mark.Weight.NONE;
        for (int word = from; word <= to && heaviest != Mark.Weight.FULL; word++) {
            Mark.Weight lightest = Mark.Weight.FULL;
            for (Stretch stretch : stretches) {
                if (stretch.from() <= word
                        && word < stretch.to()
                        && stretch.weight().compareTo(lightest) < 0) {
                    lightest = stretch.weight();
                }
            }
            heaviest = lightest.compareTo(heaviest) > 0 ? lightest : heaviest;
        }
        return heaviest;
    }

    /**
     * What is committed near the words: in their sentence, or, behind a heading, in the two sentences that follow it.
     * Cues within the words themselves don't count.
     */
    public List<Cue> near(int from, int to) {
        int sentence = sentence(from);
        int last = sentence(to) + (isHeading(sentence) ? 2 : 0);
        int begin = Math.max(begins.length == 0 ? 0 : begins[sentence], from - NEAR);
        int end = Math.min(last + 1 < begins.length ? begins[last + 1] : Integer.MAX_VALUE, to + 1 + NEAR);
        List<Cue> near = new ArrayList<>();
        for (Cues.Found found : cues) {
            boolean isInside = found.word() >= from && found.word() <= to;
            if (found.word() >= begin && found.word() < end && !isInside && !near.contains(found.cue())) {
                near.add(found.cue());
            }
        }
        return near;
    }

    /** A list of many things is not one: what follows is about none of them. */
    private boolean isHeading(int sentence) {
        return isList(sentence)
                && sentence + 1 < begins.length
                && begins[sentence + 1] - begins[sentence] <= PageMaps.SHORT_ENTRY;
    }

    BytesRef encoded() {
        Growing out = new Growing();
        out.number(begins.length);
        int before = 0;
        for (int i = 0; i < begins.length; i++) {
            out.number((begins[i] - before) << 1 | (lists.get(i) ? 1 : 0));
            before = begins[i];
        }
        out.number(stretches.size());
        for (Stretch stretch : stretches) {
            out.number(stretch.from());
            out.number(stretch.to());
            out.number(stretch.weight().ordinal());
        }
        out.number(cues.size());
        before = 0;
        for (Cues.Found cue : cues) {
            out.number(cue.word() - before);
            out.number(cue.cue().ordinal());
            before = cue.word();
        }
        return out.bytes();
    }

    /** The counterpart of {@link #encoded()}. */
    public static PageMap of(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int[] begins = new int[in.readVInt()];
        BitSet lists = new BitSet(begins.length);
        int before = 0;
        for (int i = 0; i < begins.length; i++) {
            int coded = in.readVInt();
            before += coded >> 1;
            begins[i] = before;
            lists.set(i, (coded & 1) == 1);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            stretches.add(new Stretch(in.readVInt(), in.readVInt(), Mark.Weight.values()[in.readVInt()]));
        }
        List<Cues.Found> cues = new ArrayList<>();
        int word = 0;
        for (int left = in.readVInt(); left > 0; left--) {
            word += in.readVInt();
            cues.add(new Cues.Found(word, Cue.values()[in.readVInt()]));
        }
        return new PageMap(begins, lists, stretches, cues);
    }

    private static final class Growing {

        private byte[] bytes = new byte[256];
        private int length;

        void number(int value) {
            int rest = value;
            if (length + 5 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            while ((rest & ~0x7F) != 0) {
                bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            bytes[length++] = (byte) rest;
        }

        BytesRef bytes() {
            return new BytesRef(bytes, 0, length);
        }
    }
}
