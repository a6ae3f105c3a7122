/** Reads the criteria sets in ratings-criteria/, validates them, and keeps each edition in use. Never null unless marked. */
@ApplicationModule(
        displayName = "criteria",
        allowedDependencies = {"common", "rounds"})
@NullMarked
package org.candour.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
