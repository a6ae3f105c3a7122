/**
 * Takes in figures as finance people send them: rows of a table become figures, or problems that say where, what, and
 * what would be right. Nothing is guessed. Never null unless marked.
 */
@NullMarked
package org.candour.finance.imports;

import org.jspecify.annotations.NullMarked;
