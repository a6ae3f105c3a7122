/** The public HTTP API: rounds, ratings, money, search, plans and documents, as JSON and CSV. Never null unless marked. */
@NullMarked
package org.candour.publication.web;

import org.jspecify.annotations.NullMarked;
