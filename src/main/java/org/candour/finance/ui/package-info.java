/** The finance desk: tables of figures in and out, every problem before anything is stored. Never null unless marked. */
@NullMarked
package org.candour.finance.ui;

import org.jspecify.annotations.NullMarked;
