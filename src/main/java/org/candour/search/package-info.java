/** The Lucene index of plan pages: queries, passages, what was and was not found. Never null unless marked. */
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {"common", "plans", "footprints", "rounds"})
@NullMarked
package org.candour.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
