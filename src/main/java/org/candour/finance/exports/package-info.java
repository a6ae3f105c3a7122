/** Figures as files: CSV, JSON and workbooks that carry where they come from. Never null unless marked. */
@NullMarked
package org.candour.finance.exports;

import org.jspecify.annotations.NullMarked;
