/** The frame and the parts that screens of several rooms share. Never null unless marked. */
@NullMarked
package org.candour.common.ui;

import org.jspecify.annotations.NullMarked;
