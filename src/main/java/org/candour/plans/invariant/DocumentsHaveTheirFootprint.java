package org.candour.plans.invariant;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.footprints.Footprints;
import org.candour.plans.records.PlanRecords;
import org.springframework.stereotype.Component;

/** No plan version stands alone. */
@Component
class DocumentsHaveTheirFootprint implements Invariant {

    private final PlanRecords records;
    private final Footprints footprints;

    DocumentsHaveTheirFootprint(PlanRecords records, Footprints footprints) {
        this.records = records;
        this.footprints = footprints;
    }

    @Override
    public String title() {
        return "Every plan version belongs to a footprint of its round.";
    }

    @Override
    public List<Problem> violations() {
        return records.versions().stream()
                .filter(version ->
                        footprints.find(version.round(), version.footprint()).isEmpty())
                .map(version -> new Problem(
                        version.title(),
                        "Its footprint " + version.footprint() + " is not in the round " + version.round() + ".",
                        "Bring the round's list of footprints back to what it was."))
                .toList();
    }
}
