/** Keeps what was found and what people say about it, and brings it up to date in the background. Never null unless marked. */
@NullMarked
package org.candour.figures.keeping;

import org.jspecify.annotations.NullMarked;
