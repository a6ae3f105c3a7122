/** The HTTP doorway for plans: upload with a personal token, and what became of it. Never null unless marked. */
@NullMarked
package org.candour.plans.web;

import org.jspecify.annotations.NullMarked;
