/** Other names of the same thing, out of the vocabulary: what an acronym stands for, and what a name is shortened to. Never null unless marked. */
@NullMarked
package org.candour.search.question.names;

import org.jspecify.annotations.NullMarked;
