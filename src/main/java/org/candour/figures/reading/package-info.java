/** Finds amounts in the text and tables of pages. Pure. Never null unless marked. */
@NullMarked
package org.candour.figures.reading;

import org.jspecify.annotations.NullMarked;
