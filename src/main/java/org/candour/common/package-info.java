/** Words every room uses: people's ids and roles, problems gathered and told at once, audit events. Never null unless marked. */
@ApplicationModule(displayName = "common", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.candour.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
