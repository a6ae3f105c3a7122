/** What every plan version says of every issue, counted in the background. Never null unless marked. */
@NullMarked
package org.candour.silences.verdicts;

import org.jspecify.annotations.NullMarked;
