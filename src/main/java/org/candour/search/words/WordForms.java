package org.candour.search.words;

import java.util.List;
import java.util.stream.Stream;

/** The forms in which one word may stand in the index. */
public final class WordForms {

    private WordForms() {}

    /** Its stem, and itself as written. */
    public static List<String> of(String word) {
        return Words.of(word.replace(Slot.SEAM, ' ')).stream()
                .flatMap(slot -> slot.parts().stream())
                .flatMap(part -> Stream.of(
                        part.plain() ? new Stems().of(part.norm()) : part.norm(),
                        PageAnalyzer.AS_WRITTEN + part.written()))
                .distinct()
                .toList();
    }

    /** As it is written, in small letters and without what makes no difference. */
    public static String written(String word) {
        return Words.of(word.replace(Slot.SEAM, ' ')).stream()
                .flatMap(slot -> slot.parts().stream())
                .map(Slot.Part::written)
                .reduce("", String::concat);
    }
}
