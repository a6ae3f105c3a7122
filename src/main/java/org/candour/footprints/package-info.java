/** Areas that write one plan each: their organisations, boundaries, events. Never null unless marked. */
@ApplicationModule(
        displayName = "footprints",
        allowedDependencies = {"common", "rounds"})
@NullMarked
package org.candour.footprints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
