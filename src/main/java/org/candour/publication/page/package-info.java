/** The public pages: what each shows, made into HTML by the templates. Never null unless marked. */
@NullMarked
package org.candour.publication.page;

import org.jspecify.annotations.NullMarked;
