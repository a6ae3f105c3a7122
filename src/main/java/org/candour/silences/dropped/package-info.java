/** What was dropped from one version of a plan to the next. Never null unless marked. */
@NullMarked
package org.candour.silences.dropped;

import org.jspecify.annotations.NullMarked;
