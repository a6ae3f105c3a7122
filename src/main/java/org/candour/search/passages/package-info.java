/** Snippets: the sentence or two in which a page says it, with what matched marked. Never null unless marked. */
@NullMarked
package org.candour.search.passages;

import org.jspecify.annotations.NullMarked;
