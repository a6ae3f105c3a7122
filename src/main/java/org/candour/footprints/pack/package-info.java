/** A round's public reference data read from its files, all or nothing. Never null unless marked. */
@NullMarked
package org.candour.footprints.pack;

import org.jspecify.annotations.NullMarked;
