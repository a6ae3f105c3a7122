/** What must always hold between the database, the originals and the page texts. Never null unless marked. */
@NullMarked
package org.candour.plans.invariant;

import org.jspecify.annotations.NullMarked;
