package org.candour.search.question;

/** The question cannot be searched; the message says why and what to do, in words for the person who asked. */
public final class Unsearchable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unsearchable(String message) {
        super(message, null, false, false);
    }
}
