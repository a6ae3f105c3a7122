/** The matrix for those who do the work, and the queue in which assessors judge it. Never null unless marked. */
@NullMarked
package org.candour.silences.ui;

import org.jspecify.annotations.NullMarked;
