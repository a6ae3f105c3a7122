/** What comparable plans discuss and one does not. Never null unless marked. */
@NullMarked
package org.candour.silences.peers;

import org.jspecify.annotations.NullMarked;
