/** Boundaries as numbers. Never null unless marked. */
@NullMarked
package org.candour.footprints.geo;

import org.jspecify.annotations.NullMarked;
