/** The running text of plans, cut into sentences and topics. Never null unless marked. */
@NullMarked
package org.candour.search.running;

import org.jspecify.annotations.NullMarked;
