package org.candour.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence.Spot;

/**
 * Evidence about issues, for other rooms' background work. Looks through every version, published or not, and asks for no
 * rights, so it is not for screens or the API.
 */
public interface EvidenceSearch {

    /**
     * Every version in which anything of it is found.
     *
     * @throws org.candour.common.ProblemsException naming each term that cannot be looked for
     */
    Map<PlanVersionId, Evidence> find(Sought sought);

    /**
     * The same for somebody who does not wait for ever.
     *
     * @throws org.candour.common.ProblemsException also when the patience is over
     */
    Map<PlanVersionId, Evidence> find(Sought sought, Patience patience);

    /** The same in one version; empty when nothing is found there. */
    Optional<Evidence> find(Sought sought, PlanVersionId version);

    /**
     * Several at once in one version, against one state of the index; in the order asked, null where nothing is found.
     */
    List<Optional<Evidence>> findAll(List<Sought> all, PlanVersionId version);

    /** Whether all of it can be looked for by the rules of today; what was kept before them may hold what cannot. */
    boolean canFind(Sought sought);

    /** The places as passages, with the words that were hit marked; a page read anew meanwhile is left out. */
    List<Passage> passages(List<Spot> spots);

    /** What the term is looked for as, in words: "stroke", "HASU". */
    List<String> searchedAs(String term);

    /** Whether the index holds every document of the version as it is stored now, and none that has been taken away. */
    boolean isSettled(PlanVersionId version);

    /** Those of the versions that are, by one look at everything: for many versions at once. */
    Set<PlanVersionId> settled(Set<PlanVersionId> versions);

    /**
     * Names the words in which it is looked for now, other names included: another whenever the vocabulary has it looked
     * for otherwise. What was found by words of another name says nothing of today.
     */
    long words(Sought sought);

    /** Another after every change of the vocabulary: what was found while it changed was found by nobody knows what. */
    long vocabularyTurn();

    /** Names the state of the index that answers now. */
    String indexVersion();
}
