package org.candour.criteria.files;

import org.candour.criteria.CriteriaSet;

/**
 * A set as read, without its edition, and the canonical text the edition is the hash of.
 *
 * @param content every file's content without comments, order of fields and layout; can be read again
 */
public record ReadSet(CriteriaSet set, String content) {}
