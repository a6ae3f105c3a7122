/** Screens that compare a plan with others, and with its own earlier versions. Never null unless marked. */
@NullMarked
package org.candour.silences.ui.compared;

import org.jspecify.annotations.NullMarked;
