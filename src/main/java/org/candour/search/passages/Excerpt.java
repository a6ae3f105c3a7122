package org.candour.search.passages;

import org.candour.search.Snippet;

/**
 * A snippet, and where its words stand.
 *
 * @param note "struck out, which is no mention", "in a comment"; empty for running text
 */
public record Excerpt(Snippet snippet, String note) {

    /** What is to be known before the words are relied on, together with what is to be known of their page. */
    public String doubt(String ofPage) {
        return note.isEmpty() || ofPage.isEmpty() ? note + ofPage : note + "; " + ofPage;
    }
}
