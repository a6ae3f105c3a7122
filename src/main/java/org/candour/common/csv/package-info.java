/** Tables of a data pack: read strictly, with every problem told by row and column. Never null unless marked. */
@NullMarked
package org.candour.common.csv;

import org.jspecify.annotations.NullMarked;
