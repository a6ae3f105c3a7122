/** What keeps the files in the data folder as they must be: comparing, healing, deleting. Never null unless marked. */
@NullMarked
package org.candour.plans.storage;

import org.jspecify.annotations.NullMarked;
