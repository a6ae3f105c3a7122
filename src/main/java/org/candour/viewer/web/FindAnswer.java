package org.candour.viewer.web;

import java.util.List;
import java.util.function.Supplier;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.search.Passage;
import org.candour.search.Snippet;

/**
 * What a document says to a question.
 *
 * @param problem why the question could not be asked, and what would be right; empty when it could
 */
record FindAnswer(List<Hit> hits, String problem) {

    /** Questions longer than this are not asked. */
    static final int LONGEST = 400;

    /**
     * The best place on one page.
     *
     * @param note that its words are struck out, were recognised from a picture or the like; empty for running text
     */
    record Hit(int page, List<Snippet.Span> spans, String note) {}

    static FindAnswer of(String question, Supplier<List<Passage>> search) {
        if (question.isBlank()) {
            return new FindAnswer(List.of(), "");
        }
        if (question.length() > LONGEST) {
            return new FindAnswer(
                    List.of(), "That is longer than " + LONGEST + " characters. Please ask for fewer words.");
        }
        try {
            return new FindAnswer(
                    search.get().stream()
                            .map(found -> new Hit(found.page(), found.snippet().spans(), found.doubt()))
                            .toList(),
                    "");
        } catch (ProblemsException e) {
            Problem first = e.problems().getFirst();
            return new FindAnswer(List.of(), (first.what() + " " + first.remedy()).strip());
        }
    }
}
