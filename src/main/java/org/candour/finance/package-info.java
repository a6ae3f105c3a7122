/** Financial returns, control totals and the rival measures made of them. Never null unless marked. */
@ApplicationModule(
        displayName = "finance",
        allowedDependencies = {"common", "footprints", "rounds"})
@NullMarked
package org.candour.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
