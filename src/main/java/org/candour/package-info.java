/** Candour: judges public plans by what they say and what they leave out. */
@NullMarked
package org.candour;

import org.jspecify.annotations.NullMarked;
