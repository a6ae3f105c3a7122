package org.candour.silences;

import java.time.Instant;
import java.util.List;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.candour.plans.ToLookAt;
import org.candour.search.Cue;
import org.candour.search.Passage;
import org.candour.silences.SilenceMatrix.Cell;

/**
 * Everything a verdict rests on: the search certificate and the passages. Running it again gives the same answer as long
 * as the plan's texts and the issue's edition are the same.
 *
 * @param passages the telling places, best first; at most a dozen
 * @param related places of words that only suggest the issue
 * @param discounted places where its words stand and do not count
 * @param nearness the passages that come nearest in meaning
 * @param terms each term with what it was searched as
 * @param documents the documents searched, with their SHA-256
 * @param toLookAt pages that keep the silence in doubt until a person has looked at them; empty where there is none
 * @param textState names the texts that were searched; it changes when any of them does
 * @param indexVersion the state of the index that answered
 */
public record VerdictEvidence(
        Issue issue,
        PlanVersion version,
        Cell cell,
        Coverage coverage,
        List<Place> passages,
        List<Place> related,
        List<Discounted> discounted,
        Nearness nearness,
        List<Term> terms,
        List<Document> documents,
        String textState,
        String indexVersion,
        Instant at,
        List<ToLookAt> toLookAt) {

    /** A passage, what was hit in it, and what stands near. */
    public record Place(Passage passage, String term, boolean isInPassing, List<Cue> near) {}

    /**
     * A place whose words do not count.
     *
     * @param friend the false friend they are part of; empty in running heads and struck-out text
     */
    public record Discounted(Passage passage, String term, String friend) {

        /** "set aside because it is part of “stroke of luck”". */
        public String words() {
            return "set aside because it "
                    + (friend.isEmpty()
                            ? "stands in a header, a footer or struck-out text"
                            : "is part of “" + friend + "”");
        }
    }

    /** The same, searched for at another time in another state of the index. */
    public VerdictEvidence searched(String index, Instant moment) {
        return new VerdictEvidence(
                issue,
                version,
                cell,
                coverage,
                passages,
                related,
                discounted,
                nearness,
                terms,
                documents,
                textState,
                index,
                moment,
                toLookAt);
    }

    /** Whether nothing at all was found that has to do with it, counted or not. */
    public boolean isEmpty() {
        return passages.isEmpty() && related.isEmpty() && discounted.isEmpty();
    }

    /** A term of the issue. */
    public record Term(String term, List<String> searchedAs, boolean isRelated) {}
}
