/** The queue of documents to be read, and the child processes that read them. Never null unless marked. */
@NullMarked
package org.candour.plans.reading;

import org.jspecify.annotations.NullMarked;
