/** Plans, their versions, documents and pages: upload, storage, reading. Never null unless marked. */
@ApplicationModule(
        displayName = "plans",
        allowedDependencies = {"common", "footprints", "rounds"})
@NullMarked
package org.candour.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
