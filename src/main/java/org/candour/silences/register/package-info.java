/** How the register of issues is kept. Never null unless marked. */
@NullMarked
package org.candour.silences.register;

import org.jspecify.annotations.NullMarked;
