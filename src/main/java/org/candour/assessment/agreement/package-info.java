/** How far assessors agree. Pure arithmetic. Never null unless marked. */
@NullMarked
package org.candour.assessment.agreement;

import org.jspecify.annotations.NullMarked;
