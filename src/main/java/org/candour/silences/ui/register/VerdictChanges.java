package org.candour.silences.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.silences.IssuePreview;
import org.candour.silences.SilenceMatrix.Cell;

/**
 * What becomes of the verdicts when an issue is changed.
 *
 * @param noLongerSilent plans of which a silence would be claimed no longer
 * @param fallSilent plans of which one would be claimed that is not now
 * @param others plans whose verdict changes otherwise
 */
record VerdictChanges(List<PlanVersion> noLongerSilent, List<PlanVersion> fallSilent, List<Change> others) {

    record Change(PlanVersion version, Cell before, Cell after) {}

    static VerdictChanges between(IssuePreview saved, IssuePreview draft) {
        Map<PlanVersionId, Cell> before = new HashMap<>();
        saved.plans().forEach(plan -> before.put(plan.version().id(), plan.cell()));
        VerdictChanges changes = new VerdictChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (IssuePreview.Plan plan : draft.plans()) {
            Cell was = before.get(plan.version().id());
            if (was != null) {
                changes.add(new Change(plan.version(), was, plan.cell()));
            }
        }
        return changes;
    }

    private void add(Change change) {
        boolean silentBefore = change.before().isSilence();
        boolean silentAfter = change.after().isSilence();
        if (silentBefore && !silentAfter) {
            noLongerSilent.add(change.version());
        } else if (silentAfter && !silentBefore) {
            fallSilent.add(change.version());
        } else if (change.before().verdict() != change.after().verdict()
                || change.before().toCheck() != change.after().toCheck()) {
            others.add(change);
        }
    }

    boolean isNone() {
        return noLongerSilent.isEmpty() && fallSilent.isEmpty() && others.isEmpty();
    }
}
