/** The index of plan pages on disk: one Lucene document a page. Never null unless marked. */
@NullMarked
package org.candour.search.index;

import org.jspecify.annotations.NullMarked;
