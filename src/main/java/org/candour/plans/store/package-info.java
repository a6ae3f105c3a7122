/** Where originals and page texts are kept, beside the database. Never null unless marked. */
@NullMarked
package org.candour.plans.store;

import org.jspecify.annotations.NullMarked;
