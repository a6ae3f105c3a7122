/**
 * The recogniser: a program of its own, run in a child process, that finds the writing in pictures of pages. No Spring
 * in here. Never null unless marked.
 */
@NullMarked
package org.candour.plans.recogniser;

import org.jspecify.annotations.NullMarked;
