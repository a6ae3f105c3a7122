/** The screens on which the register of issues is written. Never null unless marked. */
@NullMarked
package org.candour.silences.ui.register;

import org.jspecify.annotations.NullMarked;
