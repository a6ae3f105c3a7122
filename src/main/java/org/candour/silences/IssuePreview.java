package org.candour.silences;

import java.util.List;
import org.candour.plans.PlanVersion;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.VerdictEvidence.Place;

/**
 * What an issue that is being written would find.
 *
 * @param plans every plan of the round with its verdict
 * @param terms how much each term brings
 */
public record IssuePreview(List<Plan> plans, List<TermYield> terms) {

    /** One plan and its best places. */
    public record Plan(PlanVersion version, Cell cell, List<Place> places) {}

    /**
     * One term.
     *
     * @param plans in how many plans it is found
     * @param alone in how many of them no other term is: where it misfires, it alone makes them mention the issue
     */
    public record TermYield(String term, List<String> searchedAs, int plans, int alone) {}
}
