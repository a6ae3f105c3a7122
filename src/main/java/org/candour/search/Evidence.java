package org.candour.search;

import java.util.List;
import java.util.SortedSet;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark.Weight;

/**
 * What was found of something sought in one plan version, as counts. All of them exact; none depends on a score.
 *
 * @param sentences sentences with a hit in running text that says something: no heading, no mere list, not set aside
 * @param committed those of them that have something committed near the hit
 * @param phrases those of the sentences in which a whole phrase of several words was hit
 * @param inPassing sentences with a hit in a heading, a list, a contents list, a glossary or a reference list
 * @param setAside sentences that say that the thing is not dealt with
 * @param related sentences with a word that only suggests the thing; no mention
 * @param partly places where words of a term or of the title stand together, but not as they were searched for; only
 *     looked for where few terms are, and only told where there is no mention
 * @param dismissed hits in running heads and struck-out text, which are no mention
 * @param pages pages with a hit that counts, over all documents
 * @param terms the terms found, as the author wrote them
 * @param groups how many groups of terms were met
 * @param spots the telling places: committed first, then running text, then the rest; at most {@link #MOST_SPOTS}
 * @param discounted sentences in which the words stand only as part of a false friend; no mention
 * @param discounts places whose words were found and do not count, so that whoever sees them there is told why; at most
 *     {@link #MOST_SPOTS}
 */
public record Evidence(
        int sentences,
        int committed,
        int phrases,
        int inPassing,
        int setAside,
        int related,
        int partly,
        int dismissed,
        int pages,
        SortedSet<String> terms,
        int groups,
        List<Spot> spots,
        int discounted,
        List<Discount> discounts) {

    public static final int MOST_SPOTS = 12;

    /** Whether the plan mentions it at all. */
    public boolean isMention() {
        return sentences + inPassing + setAside > 0;
    }

    /**
     * A place that does not count.
     *
     * @param friend the false friend the words are part of; empty in running heads and struck-out text
     */
    public record Discount(Spot spot, String friend) {}

    /**
     * One place.
     *
     * @param firstWord place of the first word on the page, from 0; of the page's seam when {@code overPageEnd}
     * @param isList in a heading, a list or a contents list
     * @param near what stands near it
     * @param term the term that was hit
     * @param isRelated whether the term only suggests the thing
     */
    public record Spot(
            DocumentId document,
            int page,
            int firstWord,
            int lastWord,
            boolean overPageEnd,
            Weight weight,
            boolean isList,
            List<Cue> near,
            String term,
            boolean isRelated) {

        /** Whether something is committed near it. */
        public boolean isCommitted() {
            return !isRelated && weight == Weight.FULL && near.stream().anyMatch(Cue::isCommitment);
        }

        /** Whether it says that the thing is not dealt with. */
        public boolean isSetAside() {
            return near.contains(Cue.SET_ASIDE);
        }
    }
}
