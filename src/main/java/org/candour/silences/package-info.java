/** Absence as a checkable result: search certificates behind every claim of silence. Never null unless marked. */
@ApplicationModule(
        displayName = "silences",
        allowedDependencies = {"common", "search", "criteria", "plans", "footprints", "rounds"})
@NullMarked
package org.candour.silences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
