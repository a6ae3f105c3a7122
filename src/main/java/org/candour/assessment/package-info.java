/** Assignments, scores with citations, moderation, and the rating computed from agreed levels. Never null unless marked. */
@ApplicationModule(
        displayName = "assessment",
        allowedDependencies = {"common", "silences", "figures", "search", "criteria", "plans", "footprints", "rounds"})
@NullMarked
package org.candour.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
