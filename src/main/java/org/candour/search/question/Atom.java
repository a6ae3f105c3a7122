package org.candour.search.question;

import java.util.List;
import org.candour.search.words.PageAnalyzer;
import org.candour.search.words.Slot;
import org.candour.search.words.Words;

/**
 * One word of a question, before endings are taken off.
 *
 * @param plain made of letters only, so that it may be written together with its neighbour
 */
public record Atom(String norm, String written, boolean plain) {

    /** The words of a text, hyphenated ones in their parts. */
    public static List<Atom> of(String text) {
        return Words.of(text.replace(Slot.SEAM, ' ')).stream()
                .flatMap(slot -> slot.parts().stream())
                .map(part -> new Atom(part.norm(), part.written(), part.plain()))
                .toList();
    }

    /** The same, but a word written in capitals is met in capitals only: ED is not the ed of "ed. Smith". */
    public static List<Atom> inCapitals(String text) {
        return Words.of(text.replace(Slot.SEAM, ' ')).stream()
                .flatMap(slot -> slot.parts().stream())
                .map(Atom::strict)
                .toList();
    }

    private static Atom strict(Slot.Part part) {
        boolean strict = !part.capitals().isEmpty() && part.capitals().indexOf('&') < 0;
        return strict
                ? new Atom(PageAnalyzer.IN_CAPITALS + part.capitals(), part.capitals(), false)
                : new Atom(part.norm(), part.written(), part.plain());
    }
}
