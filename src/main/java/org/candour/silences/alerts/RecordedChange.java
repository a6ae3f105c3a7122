package org.candour.silences.alerts;

import java.time.Instant;
import java.util.List;
import org.candour.plans.PlanVersionId;
import org.candour.silences.Alerts.Stood;

/**
 * What was recorded of one new version.
 *
 * @param texts names the texts of both versions
 * @param lines by issue
 */
record RecordedChange(
        PlanVersionId version, int revision, PlanVersionId earlier, String texts, Instant at, List<Line> lines) {

    RecordedChange {
        lines = List.copyOf(lines);
    }

    /** One issue. */
    record Line(String issue, Stood before, Stood after) {}
}
