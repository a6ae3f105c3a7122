/** The frame round every screen: menu, error pages. The top of the house; no room uses it. Never null unless marked. */
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"common", "accounts", "rounds"})
@NullMarked
package org.candour.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
