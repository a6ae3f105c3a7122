/** Compares what was found. Pure. Never null unless marked. */
@NullMarked
package org.candour.figures.check;

import org.jspecify.annotations.NullMarked;
