/** Documents as people look at them: original bytes, pages with their marks, search inside. Never null unless marked. */
@ApplicationModule(
        displayName = "viewer",
        allowedDependencies = {"common", "plans", "search"})
@NullMarked
package org.candour.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
