/** Programs of ours in processes of their own, to open files that others sent. Never null unless marked. */
@NullMarked
package org.candour.common.process;

import org.jspecify.annotations.NullMarked;
