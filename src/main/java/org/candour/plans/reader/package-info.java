/**
 * The reader: a program of its own, run in child processes, that turns one file after another into pages of text. No
 * Spring in here. Never null unless marked.
 */
@NullMarked
package org.candour.plans.reader;

import org.jspecify.annotations.NullMarked;
