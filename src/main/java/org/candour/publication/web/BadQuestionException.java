package org.candour.publication.web;

/** The request cannot be answered as it stands; the message says what would do. */
class BadQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadQuestionException(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
