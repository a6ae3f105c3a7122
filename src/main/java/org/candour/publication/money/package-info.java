/** The finance page: rival measures side by side, what they say together, and the control-total ledger. */
@NullMarked
package org.candour.publication.money;

import org.jspecify.annotations.NullMarked;
