/** Administration of accounts, and everybody's own token. Never null unless marked. */
@NullMarked
package org.candour.accounts.ui;

import org.jspecify.annotations.NullMarked;
