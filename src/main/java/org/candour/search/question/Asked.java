package org.candour.search.question;

import java.util.List;

/**
 * A question as it was read.
 *
 * @param listed the question if each "and" of it parts two things; the same where there is none
 * @param filters where to look
 * @param notes what was untidy and how it was taken, in sentences
 * @param isSentence whether it was put as people ask each other, so that some of its words only make the sentence
 */
public record Asked(Question question, Question listed, Filters filters, List<String> notes, boolean isSentence) {}
