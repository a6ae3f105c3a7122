package org.candour.search.question.typed;

/**
 * A piece of a question as written.
 *
 * @param text the word, what stands between the quotes, or for a filter {@code role:annex}
 * @param distance for NEAR and "…"~8, else 0
 */
record Mark(Kind kind, String text, int distance) {

    enum Kind {
        WORD,
        QUOTED,
        FIGURE,
        OR,
        AND,
        NOT,
        NEAR,
        FILTER,
        OPEN,
        CLOSE
    }

    static Mark of(Kind kind) {
        return new Mark(kind, "", 0);
    }
}
