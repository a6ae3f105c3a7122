/** Where the reading room's page sends what it still has when it is closed. Never null unless marked. */
@NullMarked
package org.candour.assessment.web;

import org.jspecify.annotations.NullMarked;
