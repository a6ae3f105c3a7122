/** The numbers plans state, found in their text, and whether they agree with each other and with the returns. Never null unless marked. */
@ApplicationModule(
        displayName = "figures",
        allowedDependencies = {"common", "plans", "finance", "footprints", "rounds"})
@NullMarked
package org.candour.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
