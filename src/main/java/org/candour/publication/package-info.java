/** Editions and everything the public sees: pages, API, downloads. Never null unless marked. */
@ApplicationModule(
        displayName = "publication",
        allowedDependencies = {
            "common",
            "assessment",
            "silences",
            "viewer",
            "search",
            "finance",
            "plans",
            "criteria",
            "footprints",
            "footprints :: picture",
            "rounds"
        })
@NullMarked
package org.candour.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
