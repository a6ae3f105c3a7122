/**
 * Spreadsheets and CSV files that others sent, turned into plain rows in a process of its own. Nothing here knows what
 * the cells mean. Never null unless marked.
 */
@NullMarked
package org.candour.finance.sheets;

import org.jspecify.annotations.NullMarked;
