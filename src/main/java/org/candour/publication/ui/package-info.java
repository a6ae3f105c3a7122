/** The public screens and the publishing desk. Never null unless marked. */
@NullMarked
package org.candour.publication.ui;

import org.jspecify.annotations.NullMarked;
