/** The queue of pages to be recognised, and the child process that recognises them. Never null unless marked. */
@NullMarked
package org.candour.plans.recognition;

import org.jspecify.annotations.NullMarked;
