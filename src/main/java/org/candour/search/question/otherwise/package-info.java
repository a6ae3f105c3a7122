/** What a plan may say instead: other wordings, kin and nearest words, which are no mention and keep silence from being claimed. Never null unless marked. */
@NullMarked
package org.candour.search.question.otherwise;

import org.jspecify.annotations.NullMarked;
