package org.candour.plans;

import java.util.List;

/** A slot for the rooms that read plans: what publishing a version means there, and where one goes on from a plan. */
public interface PlanOnward {

    /**
     * A page of another room.
     *
     * @param label "Letter to the footprint"
     */
    record Way(String label, String href) {}

    /** What else everybody could see if the version were public, a sentence each. */
    List<String> ifPublished(PlanVersion version);

    /** Where a person looks at what is left to check of the version; empty when nothing is. */
    List<Way> leftToCheck(PlanVersion version);

    /** What was made of the version so far, and begins anew when one of its files is replaced, a sentence each. */
    List<String> ifReplaced(PlanVersion version);

    /** Pages about the plan whose newest version this is. */
    List<Way> from(PlanVersion version);
}
