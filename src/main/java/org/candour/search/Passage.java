package org.candour.search;

import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;

/**
 * A place that matched: the page and a snippet of it.
 *
 * @param doubt what is to be known before the words are relied on: "struck out, which is no mention", "recognised from a picture,
 *     87 % sure of its words"; empty for running text that the file gives itself
 */
public record Passage(
        DocumentId document,
        String fileName,
        DocumentRole role,
        String pageWord,
        int page,
        Snippet snippet,
        String doubt) {

    /** " (recognised from a picture, 87 % sure of its words)", to be put behind the words; empty without a doubt. */
    public String doubtInBrackets() {
        return doubt.isEmpty() ? "" : " (" + doubt + ")";
    }

    /** A passage that the file gives itself. */
    public Passage(
            DocumentId document, String fileName, DocumentRole role, String pageWord, int page, Snippet snippet) {
        this(document, fileName, role, pageWord, page, snippet, "");
    }
}
