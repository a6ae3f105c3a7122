/** What the database knows of plan versions and documents. Never null unless marked. */
@NullMarked
package org.candour.plans.records;

import org.jspecify.annotations.NullMarked;
