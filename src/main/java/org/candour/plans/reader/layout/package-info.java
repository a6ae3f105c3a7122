/**
 * From the shapes of letters and where they stand on a page to its lines in the order in which one reads them. Knows
 * nothing of files. Never null unless marked.
 */
@NullMarked
package org.candour.plans.reader.layout;

import org.jspecify.annotations.NullMarked;
