package org.candour.search.question;

import java.util.List;

/**
 * A question as it was read.
 *
 * @param filters where to look
 * @param notes what was untidy and how it was taken, in sentences
 */
public record Asked(Question question, Filters filters, List<String> notes) {}
