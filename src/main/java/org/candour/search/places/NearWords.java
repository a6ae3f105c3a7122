package org.candour.search.places;

import java.util.List;
import org.candour.search.Cue;
import org.candour.search.words.Slot;
import org.candour.search.words.Words;

/** What is committed in a sentence or two. */
public final class NearWords {

    private NearWords() {}

    /** Each kind once. */
    public static List<Cue> in(String text) {
        List<Slot> words = Words.of(text);
        return Cues.of(text, words, Sentences.of(text, words)).stream()
                .map(Cues.Found::cue)
                .distinct()
                .toList();
    }
}
