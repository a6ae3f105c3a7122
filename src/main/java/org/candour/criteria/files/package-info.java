/** Reads the files of a criteria set and reports everything that is wrong with them. Never null unless marked. */
@NullMarked
package org.candour.criteria.files;

import org.jspecify.annotations.NullMarked;
