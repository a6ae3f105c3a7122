/** Many files at once, by a manifest: checked as a whole, then taken in one by one. Never null unless marked. */
@NullMarked
package org.candour.plans.bulk;

import org.jspecify.annotations.NullMarked;
