/** Stated figures as files. Never null unless marked. */
@NullMarked
package org.candour.figures.web;

import org.jspecify.annotations.NullMarked;
