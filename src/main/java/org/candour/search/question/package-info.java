/**
 * What a question is. Its rooms: {@code typed} reads what somebody typed, {@code names} knows other names of the same
 * thing, {@code query} makes an index query of it, and {@code otherwise} looks for what a plan may say instead. Never null
 * unless marked.
 */
@NullMarked
package org.candour.search.question;

import org.jspecify.annotations.NullMarked;
