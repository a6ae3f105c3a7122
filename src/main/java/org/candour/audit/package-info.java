/** The append-only trail of what was done, by whom and when. Never null unless marked. */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"common"})
@NullMarked
package org.candour.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
