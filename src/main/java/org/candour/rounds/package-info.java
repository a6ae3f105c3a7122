/** Exercises of planning and rating; everything else belongs to one. Never null unless marked. */
@ApplicationModule(
        displayName = "rounds",
        allowedDependencies = {"common"})
@NullMarked
package org.candour.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
