/** Makes an index query of a question, in every way of writing that the index holds; of the terms of issues, too. Never null unless marked. */
@NullMarked
package org.candour.search.question.query;

import org.jspecify.annotations.NullMarked;
