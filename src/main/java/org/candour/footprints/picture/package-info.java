/** Draws a round's boundary map and tile map as plain SVG that needs no script. Never null unless marked. */
@NamedInterface("picture")
@NullMarked
package org.candour.footprints.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
