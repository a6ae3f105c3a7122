/** The screens of assessment: my work, assignments, the reading room and moderation. Never null unless marked. */
@NullMarked
package org.candour.assessment.ui;

import org.jspecify.annotations.NullMarked;
