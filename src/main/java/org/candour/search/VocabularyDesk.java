package org.candour.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The vocabulary by which searches are widened, as the people of the workflow keep it. One for all rounds. */
public interface VocabularyDesk {

    /** Every entry, by its first name. */
    List<VocabularyEntry> entries();

    /**
     * Adds an entry, or changes the one of the same first name. What was counted of issues it touches is counted anew.
     *
     * @throws org.candour.common.ProblemsException with everything that is wrong with it
     */
    void keep(VocabularyEntry entry, String reason);

    /** What was changed in one entry, newest first. */
    List<Change> changes(String term);

    /** Other names of what is looked for already, that are not looked for yet. */
    List<Suggestion> suggest(Collection<String> terms);

    /** Who changed it, when and why. */
    record Change(VocabularyEntry entry, String reason, String by, Instant at) {}

    /**
     * A name to look for too.
     *
     * @param beside the term it is another name of
     * @param plans in how many plans it was seen; 0 where only the vocabulary knows it
     */
    record Suggestion(String name, String beside, int plans) {}
}
