/** What stands where on a page: sentences, contents lists, numbers and dates near a word. Never null unless marked. */
@NullMarked
package org.candour.search.places;

import org.jspecify.annotations.NullMarked;
