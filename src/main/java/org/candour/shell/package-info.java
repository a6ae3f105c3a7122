/** The frame round every screen: layout, menu, error pages. Never null unless marked. */
@ApplicationModule(displayName = "shell", allowedDependencies = {"common"})
@NullMarked
package org.candour.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
