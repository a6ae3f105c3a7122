/** The arithmetic of ratings: pure, exact, without storage or screens. Never null unless marked. */
@NullMarked
package org.candour.assessment.rating;

import org.jspecify.annotations.NullMarked;
