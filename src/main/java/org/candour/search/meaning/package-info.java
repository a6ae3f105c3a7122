/** Passages as vectors: what they mean, whatever their words. Never null unless marked. */
@NullMarked
package org.candour.search.meaning;

import org.jspecify.annotations.NullMarked;
