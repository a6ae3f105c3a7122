/** Plain pages from typed templates, and the addresses of style sheets. Never null unless marked. */
@NullMarked
package org.candour.common.html;

import org.jspecify.annotations.NullMarked;
