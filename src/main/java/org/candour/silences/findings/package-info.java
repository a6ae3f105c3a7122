/** Assessors' judgements: made, kept, flagged when something moves on, and waiting to be made. Never null unless marked. */
@NullMarked
package org.candour.silences.findings;

import org.jspecify.annotations.NullMarked;
