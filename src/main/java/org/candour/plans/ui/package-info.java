/** The screens of plans: upload, what was read and what could not be, page by page. Never null unless marked. */
@NullMarked
package org.candour.plans.ui;

import org.jspecify.annotations.NullMarked;
