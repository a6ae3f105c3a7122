package org.candour.search;

import java.util.List;
import org.candour.search.words.Stems;
import org.candour.search.words.Words;

/** Whether two wordings are the same to the search: case, hyphens and light endings make no difference. */
public final class SameWords {

    private SameWords() {}

    /** Never of texts without a word. */
    public static boolean are(String one, String other) {
        List<String> stems = stems(one);
        return !stems.isEmpty() && stems.equals(stems(other));
    }

    private static List<String> stems(String text) {
        Stems stems = new Stems();
        return Words.of(text).stream()
                .flatMap(slot -> slot.parts().stream())
                .map(part -> part.plain() ? stems.of(part.norm()) : part.norm())
                .toList();
    }
}
