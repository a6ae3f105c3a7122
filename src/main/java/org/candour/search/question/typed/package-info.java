/** Reads what somebody typed, figures and small talk included, into a question, and tells it back. Never null unless marked. */
@NullMarked
package org.candour.search.question.typed;

import org.jspecify.annotations.NullMarked;
