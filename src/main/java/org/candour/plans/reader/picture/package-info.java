/**
 * Whether a packed picture is all there. What unpacks pictures goes on as well as it can where something is lost, fills
 * up with white, and says nothing; a line of writing that stood there would be taken for silence. Never null unless
 * marked.
 */
@NullMarked
package org.candour.plans.reader.picture;

import org.jspecify.annotations.NullMarked;
