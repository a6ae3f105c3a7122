/** What an address asks of the public plans, read alike for the page and for the API. Never null unless marked. */
@NullMarked
package org.candour.publication.question;

import org.jspecify.annotations.NullMarked;
