/** What became of pages after their file was read, laid over what the file gave. Never null unless marked. */
@NullMarked
package org.candour.plans.readings;

import org.jspecify.annotations.NullMarked;
