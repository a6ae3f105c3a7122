package org.candour.search;

import java.util.List;

/**
 * Names of one thing, which are searched for together: an acronym and what it stands for.
 *
 * @param term the first name, by which the entry is found
 * @param others further names
 * @param ambiguous names that mean other things too: searches are never widened to them or from them; where a plan has
 *     nothing else, they are a reason to look
 * @param narrower names of a part of it only: found for the others, but not widened to them
 * @param isOneWay whether only the first name is widened to the others, because they are all narrower
 * @param isInUse whether searches are widened by it
 * @param note what else is to be known of it
 * @param source where it comes from
 * @param isChanged whether people have changed what the portal was shipped with
 */
public record VocabularyEntry(
        String term,
        List<String> others,
        List<String> ambiguous,
        List<String> narrower,
        boolean isOneWay,
        boolean isInUse,
        String note,
        String source,
        boolean isChanged) {

    public VocabularyEntry {
        others = List.copyOf(others);
        ambiguous = List.copyOf(ambiguous);
        narrower = List.copyOf(narrower);
    }

    /** Whether every further name means other things too, so that nothing is widened by it. */
    public boolean isWhollyAmbiguous() {
        return !ambiguous.isEmpty() && ambiguous.containsAll(others);
    }

    /** The same, in use or not. */
    public VocabularyEntry inUse(boolean use) {
        return new VocabularyEntry(term, others, ambiguous, narrower, isOneWay, use, note, source, true);
    }
}
