package org.candour.publication.web;

import org.candour.plans.Departure;

/** What is asked for was public and has been deleted. */
class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GoneException(Departure deletion) {
        super(deletion.fileName() + " was public here. " + deletion.words());
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
