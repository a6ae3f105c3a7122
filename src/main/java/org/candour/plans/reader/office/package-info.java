/**
 * Documents besides PDF: each format's reader tells its headings, paragraphs and rows to {@link
 * org.candour.plans.reader.office.Story}, with what is not plainly running text marked. Never null unless marked.
 */
@NullMarked
package org.candour.plans.reader.office;

import org.jspecify.annotations.NullMarked;
