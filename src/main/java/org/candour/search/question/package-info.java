/** The language questions are asked in, and how a question becomes an index query. Never null unless marked. */
@NullMarked
package org.candour.search.question;

import org.jspecify.annotations.NullMarked;
