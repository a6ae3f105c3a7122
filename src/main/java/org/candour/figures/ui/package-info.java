/** The screens of stated figures. Never null unless marked. */
@NullMarked
package org.candour.figures.ui;

import org.jspecify.annotations.NullMarked;
