package org.candour.search.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One place in a text where a word stands. A hyphenated word is one slot of several parts, so that "hyper-acute",
 * "hyper acute" and "hyperacute" can meet.
 *
 * @param also other words standing at the same place: the 118 of "118m", the 7.1% of "7.1 %"
 */
public record Slot(List<Part> parts, List<String> also) {

    /** The mark between the end of one page and the beginning of the next. */
    public static final char SEAM = '\uE000';

    /**
     * A word as it is compared before stemming: lower case, without accents, apostrophes, British spelling.
     *
     * @param written the same in the spelling of the text
     * @param plain made of letters only, so that endings may be taken off and hyphens mean nothing
     * @param capitals the word in capitals where the text writes it so (a plural s aside): ED, HASU; else empty
     */
    public record Part(String norm, String written, int start, int end, boolean plain, String capitals) {}

    static Slot of(Part part) {
        return new Slot(List.of(part), List.of());
    }

    boolean isSeam() {
        return parts.getFirst().norm().charAt(0) == SEAM;
    }

    public int start() {
        return parts.getFirst().start();
    }

    public int end() {
        return parts.getLast().end();
    }

    /** All parts as one word. */
    String joined() {
        return Normal.spelt(joinedAsWritten());
    }

    String joinedAsWritten() {
        return parts.stream().map(Part::written).collect(Collectors.joining());
    }
}
