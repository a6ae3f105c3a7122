/** The search screen of the people who do the work. Never null unless marked. */
@NullMarked
package org.candour.search.ui;

import org.jspecify.annotations.NullMarked;
