/** Fills the fictional sample round on first start, through the same services people use. Never null unless marked. */
@ApplicationModule(displayName = "sample")
@NullMarked
package org.candour.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
