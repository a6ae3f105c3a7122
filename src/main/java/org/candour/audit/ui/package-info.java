/** Shows the audit trail to administrators. Never null unless marked. */
@NullMarked
package org.candour.audit.ui;

import org.jspecify.annotations.NullMarked;
