/** What counts as the same word: how page texts and questions are cut into words. Never null unless marked. */
@NullMarked
package org.candour.search.words;

import org.jspecify.annotations.NullMarked;
