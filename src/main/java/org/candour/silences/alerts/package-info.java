/** What new versions of plans changed in the matrix: recorded in the background, marked as seen by persons. Never null unless marked. */
@NullMarked
package org.candour.silences.alerts;

import org.jspecify.annotations.NullMarked;
