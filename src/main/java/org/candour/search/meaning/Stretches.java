package org.candour.search.meaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.search.places.Sentences;
import org.candour.search.words.Slot;
import org.candour.search.words.Words;

/**
 * Cuts a page into passages that fit the model: whole sentences as long as they fit, the last of them again at the
 * beginning of the next passage. What says nothing of its own is left out: running heads, contents, what was struck out.
 */
public final class Stretches {

    /** To be raised when passages are cut in another way, so that all are made anew. */
    public static final int CUT = 1;

    /** Short passages stand out more clearly than those that fill the model: 62 pieces did better than 126. */
    private static final int USUAL = 62;

    private static final Set<Mark.Kind> LEFT_OUT = EnumSet.of(
            Mark.Kind.RUNNING_HEAD, Mark.Kind.DELETED, Mark.Kind.CONTENTS, Mark.Kind.BOOKMARK, Mark.Kind.REFERENCES);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private static final String STOPS = ".!?:;)]%\"'\u2019\u201D";

    private record Sentence(int from, int to, int pieces) {}

    private final Page page;
    private final ToIntFunction<String> pieces;
    private final int most;
    private final List<Stretch> stretches = new ArrayList<>();

    private Stretches(Page page, ToIntFunction<String> pieces, int most) {
        this.page = page;
        this.pieces = pieces;
        this.most = most;
    }

    /** The passages of a page that could be read, cut for the model; none of any other. */
    public static List<Stretch> of(Page page, Encoder model) {
        return of(page, model::pieces, Math.min(USUAL, model.mostPieces()));
    }

    static List<Stretch> of(Page page, ToIntFunction<String> pieces, int most) {
        if (!page.readability().isRead()
                || page.readability() == Readability.BLANK
                || page.text().isBlank()) {
            return List.of();
        }
        Stretches cutter = new Stretches(page, pieces, most);
        cutter.cut();
        return List.copyOf(cutter.stretches);
    }

    private void cut() {
        List<Sentence> open = new ArrayList<>();
        int length = 0;
        for (Sentence sentence : sentences()) {
            boolean isGap = !open.isEmpty() && isGap(open.getLast().to(), sentence.from());
            if (!open.isEmpty() && (isGap || length + sentence.pieces() > most)) {
                close(open);
                Sentence last = open.getLast();
                open.clear();
                length = 0;
                if (!isGap && last.pieces() <= most / 3 && last.pieces() + sentence.pieces() <= most) {
                    open.add(last);
                    length = last.pieces();
                }
            }
            open.add(sentence);
            length += sentence.pieces();
        }
        close(open);
    }

    private void close(List<Sentence> open) {
        if (!open.isEmpty()) {
            int from = open.getFirst().from();
            int to = withItsStop(open.getLast().to());
            stretches.add(new Stretch(page.number(), from, to, plain(from, to)));
        }
    }

    private int withItsStop(int end) {
        int to = end;
        while (to < page.text().length() && STOPS.indexOf(page.text().charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private List<Sentence> sentences() {
        String text = page.text();
        List<Slot> words = Words.of(text);
        BitSet begins = Sentences.of(text, words);
        List<Sentence> sentences = new ArrayList<>();
        for (int first = begins.nextSetBit(0); first >= 0; ) {
            int next = begins.nextSetBit(first + 1);
            int last = (next < 0 ? words.size() : next) - 1;
            add(words, first, last, sentences);
            first = next;
        }
        return sentences;
    }

    /** A sentence too long for the model is halved until it fits. */
    private void add(List<Slot> words, int first, int last, List<Sentence> sentences) {
        int from = words.get(first).start();
        int to = words.get(last).end();
        if (isLeftOut(from, to)) {
            return;
        }
        int count = pieces.applyAsInt(plain(from, to));
        if (count > most && last > first) {
            int middle = (first + last) / 2;
            add(words, first, middle, sentences);
            add(words, middle + 1, last, sentences);
        } else {
            sentences.add(new Sentence(from, to, count));
        }
    }

    private boolean isLeftOut(int from, int to) {
        int middle = (from + to) / 2;
        return marks().anyMatch(mark -> mark.from() <= middle && middle < mark.to());
    }

    private boolean isGap(int from, int to) {
        return marks().anyMatch(mark -> mark.from() < to && mark.to() > from);
    }

    private Stream<Mark> marks() {
        return page.marks().stream().filter(mark -> LEFT_OUT.contains(mark.kind()));
    }

    private String plain(int from, int to) {
        return SPACE.matcher(page.text().substring(from, to)).replaceAll(" ").strip();
    }
}
