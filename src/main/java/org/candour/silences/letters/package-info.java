/** Letters to footprints, drafted from findings. */
@NullMarked
package org.candour.silences.letters;

import org.jspecify.annotations.NullMarked;
