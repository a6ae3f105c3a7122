package org.candour.search.question;

/**
 * A piece of a question as written.
 *
 * @param distance for NEAR and "…"~8, else 0
 */
record Mark(Kind kind, String text, int distance) {

    enum Kind {
        WORD,
        QUOTED,
        OR,
        NOT,
        NEAR,
        OPEN,
        CLOSE
    }

    static Mark of(Kind kind) {
        return new Mark(kind, "", 0);
    }
}
